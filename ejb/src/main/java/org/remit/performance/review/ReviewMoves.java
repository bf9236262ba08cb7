package org.remit.performance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.performance.cycle.CycleBook;
import org.remit.performance.cycle.CycleStage;
import org.remit.workflow.Workflow;

/** What the stages of a cycle move. */
@ApplicationScoped
class ReviewMoves {

    @Inject
    Reviews reviews;

    @Inject
    ReviewStarts starts;

    @Inject
    CycleBook cycles;

    @Inject
    Workflow workflow;

    List<Long> without(long cycleId, int most) {
        return starts.without(cycleId, most);
    }

    void begin(long cycleId, List<Long> persons) {
        starts.begin(cycleId, persons);
    }

    /** @return whether the flow of the review went on; not when another node has been faster */
    boolean goOn(long reviewId) {
        Review review = reviews.lock(reviewId);
        CycleStage stage = review.waitsFor();
        if (stage == null || !cycles.cycle(review.cycleId()).stage().reaches(stage)) {
            return false;
        }
        if (!stage.reaches(CycleStage.HEAD)) {
            starts.bringUpToDate(review);
        }
        review.goOn();
        if (!workflow.proceed(review.requestId(), stage.name())) {
            // rolled back, it is tried again at the next sweep and nothing says that it went on
            throw new IllegalStateException("the flow of review " + reviewId + " does not wait for " + stage);
        }
        return true;
    }
}
