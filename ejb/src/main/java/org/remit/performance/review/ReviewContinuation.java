package org.remit.performance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.remit.organization.AssignmentContinued;

/** A review whose score is not taken yet knows at once that somebody goes on as another assignment: what they agreed to stays agreed. */
@ApplicationScoped
public class ReviewContinuation {

    @Inject
    Reviews reviews;

    @Inject
    ReviewStarts starts;

    void continued(@Observes AssignmentContinued work) {
        reviews.unscored(work.before()).forEach(review -> starts.bringUpToDate(reviews.lock(review)));
    }
}
