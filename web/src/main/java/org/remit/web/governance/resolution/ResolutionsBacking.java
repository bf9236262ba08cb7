package org.remit.web.governance.resolution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.remit.approval.Outcome;
import org.remit.governance.resolution.ResolutionFilter;
import org.remit.governance.resolution.ResolutionRow;
import org.remit.governance.resolution.ResolutionService;
import org.remit.shared.TypedText;
import org.remit.web.shared.LazyPages;

/** The register of resolutions; its parameters come with every question for rows. */
@Named
@RequestScoped
public class ResolutionsBacking {

    private static final List<Outcome> OUTCOMES = List.of(Outcome.APPROVED, Outcome.REJECTED, Outcome.LAPSED);
    private static final String YEAR = "[0-9]{4}";

    @Inject
    ResolutionService resolutions;

    @Inject
    HttpServletRequest request;

    private ResolutionFilter filter;
    private LazyPages<ResolutionRow> rows;

    @PostConstruct
    void open() {
        filter = filter(request);
        rows = new LazyPages<>(page -> resolutions.resolutions(filter, page));
    }

    /** What the parameters of a request ask for; what is no year or outcome asks for all. */
    static ResolutionFilter filter(HttpServletRequest request) {
        String year = TypedText.clean(request.getParameter("year"));
        String outcome = request.getParameter("outcome");
        return new ResolutionFilter(
                TypedText.clean(request.getParameter("find")),
                OUTCOMES.stream()
                        .filter(one -> one.name().equals(outcome))
                        .findFirst()
                        .orElse(null),
                year != null && year.matches(YEAR) ? Integer.valueOf(year) : null);
    }

    public List<Outcome> getOutcomes() {
        return OUTCOMES;
    }

    /** Whether it was looked for something. */
    public boolean isFiltered() {
        return !Arrays.asList(filter.find(), filter.outcome(), filter.year()).equals(Arrays.asList(null, null, null));
    }

    public ResolutionFilter getFilter() {
        return filter;
    }

    public LazyPages<ResolutionRow> getRows() {
        return rows;
    }
}
