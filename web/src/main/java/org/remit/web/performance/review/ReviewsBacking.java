package org.remit.web.performance.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.review.list.ReviewFilter;
import org.remit.performance.review.list.ReviewListService;
import org.remit.performance.review.list.ReviewRow;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.TypedText;
import org.remit.web.shared.LazyPages;

/** The list of reviews; its parameters come with every question for rows. */
@Named
@RequestScoped
public class ReviewsBacking {

    /** The stages that a review can be found at. */
    private static final List<CycleStage> STAGES = Arrays.stream(CycleStage.values())
            .filter(stage -> stage != CycleStage.STARTING)
            .toList();

    private static final int ON_ANOTHER_PAGE = 3;

    @Inject
    ReviewListService reviews;

    @Inject
    HttpServletRequest request;

    private ReviewFilter filter;
    private LazyPages<ReviewRow> rows;
    private Page<ReviewRow> own;

    @PostConstruct
    void open() {
        filter = filter(request);
        rows = new LazyPages<>(page -> reviews.reviews(filter, page));
    }

    /** What the parameters of a request ask for. */
    static ReviewFilter filter(HttpServletRequest request) {
        String cycle = TypedText.clean(request.getParameter("cycle"));
        return new ReviewFilter(
                "mine".equals(request.getParameter("show")),
                cycle != null && cycle.matches("\\d{1,18}") ? Long.valueOf(cycle) : null,
                TypedText.clean(request.getParameter("unit")),
                STAGES.stream()
                        .filter(stage -> stage.name().equals(request.getParameter("stage")))
                        .findFirst()
                        .orElse(null));
    }

    public LazyPages<ReviewRow> getRows() {
        return rows;
    }

    /** The reader's own, on another page: the latest first. */
    public Page<ReviewRow> getOwn() {
        if (own == null) {
            own = reviews.reviews(new ReviewFilter(true, null, null, null), PageRequest.of(0, ON_ANOTHER_PAGE));
        }
        return own;
    }

    public ReviewFilter getFilter() {
        return filter;
    }

    public List<CycleStage> getStages() {
        return STAGES;
    }
}
