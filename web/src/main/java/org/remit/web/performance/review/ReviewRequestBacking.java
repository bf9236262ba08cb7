package org.remit.web.performance.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.remit.performance.review.ReviewService;
import org.remit.performance.review.view.ReviewView;

/** The review that a request is about, on the request's page. */
@Named
@RequestScoped
public class ReviewRequestBacking {

    @Inject
    ReviewService reviews;

    private Long asked;
    private ReviewView view;

    /** Null for whoever may read the request and not the review. */
    public ReviewView of(long requestId) {
        if (asked == null || asked != requestId) {
            view = reviews.ofRequest(requestId);
            asked = requestId;
        }
        return view;
    }
}
