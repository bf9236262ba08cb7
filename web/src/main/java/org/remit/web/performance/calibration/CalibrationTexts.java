package org.remit.web.performance.calibration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.remit.performance.calibration.distribution.GroupDistribution;
import org.remit.performance.calibration.distribution.GuidelineResult;
import org.remit.performance.calibration.list.CalibratedReview;
import org.remit.performance.cycle.Guideline;
import org.remit.shared.LocalizedText;
import org.remit.web.shared.Msg;

/** What the pages say of grades and how they are distributed. */
@Named
@RequestScoped
public class CalibrationTexts {

    private static final String NONE = "–";
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    Msg msg;

    /** What a guideline says, and what the group makes of it: A: at most 20 % of a group · here 3 of 12 people, 25 %. */
    public String result(GuidelineResult result, long graded) {
        Guideline guideline = result.guideline();
        String wanted = msg.format(
                "cycle.share." + guideline.bound().name(),
                guideline.letters(),
                guideline.share(),
                guideline.upperShare());
        return msg.format("calibration.result", wanted, result.people(), graded, result.percent());
    }

    /** Who has rated somebody; a dash for nobody. */
    public String raters(CalibratedReview row) {
        return row.raters().isEmpty()
                ? NONE
                : row.raters().stream().map(msg::of).collect(Collectors.joining(msg.get("calibration.and")));
    }

    /** Whom a session is about: a unit, or those right in it alone. */
    public String group(LocalizedText unit, boolean unitOnly) {
        return unitOnly ? msg.format("calibration.unitOnly", unit) : msg.of(unit);
    }

    /** A dash for none. */
    public String points(BigDecimal points) {
        return points == null ? NONE : msg.of(points);
    }

    /** What Chart.js draws: the share of each grade. shares.js gives it the colours of the theme. */
    public String chart(GroupDistribution distribution) {
        JsonArrayBuilder letters = JSON.createArrayBuilder();
        JsonArrayBuilder shares = JSON.createArrayBuilder();
        distribution.shares().forEach(share -> {
            letters.add(share.letter());
            shares.add(share.percent());
        });
        return JSON.createObjectBuilder()
                .add("type", "bar")
                .add(
                        "data",
                        JSON.createObjectBuilder()
                                .add("labels", letters)
                                .add(
                                        "datasets",
                                        JSON.createArrayBuilder()
                                                .add(JSON.createObjectBuilder()
                                                        .add("label", msg.get("calibration.share"))
                                                        .add("data", shares))))
                .add("options", JSON.createObjectBuilder())
                .build()
                .toString();
    }
}
