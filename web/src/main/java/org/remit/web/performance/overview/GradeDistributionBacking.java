package org.remit.web.performance.overview;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.Guideline;
import org.remit.performance.overview.distribution.DistributionService;
import org.remit.performance.overview.distribution.GradeCounts;
import org.remit.performance.overview.distribution.GradeDistribution;
import org.remit.performance.overview.distribution.GuidelineShare;
import org.remit.web.shared.Msg;

/** How the grades of a cycle are distributed. */
@Named
@RequestScoped
public class GradeDistributionBacking {

    private static final String NONE = "–";

    @Inject
    DistributionService distributions;

    @Inject
    Msg msg;

    @Inject
    HttpServletRequest request;

    private OverviewPlace place;
    private GradeDistribution distribution;

    @PostConstruct
    void open() {
        place = OverviewPlace.of(request);
    }

    /** Fails before a page is begun that cannot be finished. */
    public void load() {
        getDistribution();
    }

    public GradeDistribution getDistribution() {
        if (distribution == null) {
            distribution = distributions.distribution(place.cycle(), place.unit());
        }
        return distribution;
    }

    /** Whether the page of a cycle leads here. */
    public boolean mayLook(CycleStage stage) {
        return distributions.mayLook(stage);
    }

    public String getChart() {
        return GradeChart.of(getDistribution(), msg);
    }

    /** The share of the grade at this place; a dash when nobody has any, or it is hidden. */
    public String share(GradeCounts counts, int grade) {
        BigDecimal share = counts == null ? null : counts.share(grade);
        return share == null ? NONE : msg.format("distribution.percent", share);
    }

    /** A guideline in words, with the share that there is. */
    public String guideline(GuidelineShare of) {
        Guideline guideline = of.guideline();
        String words = msg.format(
                "cycle.share." + guideline.bound().name(),
                guideline.letters(),
                guideline.share(),
                guideline.upperShare());
        return msg.format("distribution.shareOf", words, of.share());
    }

    public OverviewPlace getPlace() {
        return place;
    }
}
