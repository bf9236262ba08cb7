package org.remit.performance.review;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.remit.performance.cycle.CycleBook;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.CycleView;
import org.remit.performance.review.Reviews.Wait;
import org.remit.performance.score.run.ScoreProgress;
import org.remit.performance.score.run.ScoreRuns;

/** What is done with reviews in the background, each call a transaction. */
@Stateless
@RunAs("system")
@PermitAll
public class ReviewSteps {

    private static final int BATCH = 50;

    /** Who begins to work here joins a cycle while it runs. */
    private static final List<CycleStage> OPEN_TO_JOINERS = List.of(CycleStage.TARGETS, CycleStage.RUNNING);

    @Inject
    Reviews reviews;

    @Inject
    ReviewMoves moves;

    @Inject
    CycleBook cycles;

    @Inject
    ScoreRuns runs;

    /** The cycles in which reviews are to begin: those that start, and those that somebody may have joined. */
    public List<Long> starting() {
        return Stream.concat(Stream.of(CycleStage.STARTING), OPEN_TO_JOINERS.stream())
                .flatMap(stage -> cycles.cyclesIn(stage).stream())
                .map(CycleView::id)
                .toList();
    }

    /**
     * Some of the people who are to have a review and have none.
     *
     * @param failed those whose review could not begin, who are left out
     */
    public List<Long> without(long cycleId, Set<Long> failed) {
        return moves.without(cycleId, BATCH + failed.size()).stream()
                .filter(person -> !failed.contains(person))
                .toList();
    }

    /** Begins the reviews of these people: all or none. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void begin(long cycleId, List<Long> persons) {
        moves.begin(cycleId, persons);
    }

    /** Lets a cycle go on that waited for its reviews. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void begun(long cycleId) {
        if (cycles.cycle(cycleId).stage() == CycleStage.STARTING) {
            cycles.started(cycleId);
        }
    }

    /** The reviews whose cycle has come to what they wait for. */
    public List<Long> ready() {
        return reviews.waits().stream()
                .filter(this::isReached)
                .flatMap(wait -> reviews.waiting(wait).stream())
                .toList();
    }

    /** The self-assessment comes after the scores, which are taken for the whole cycle at once. */
    private boolean isReached(Wait wait) {
        return cycles.cycle(wait.cycleId()).stage().reaches(wait.stage())
                && (wait.stage() != CycleStage.SELF
                        || runs.latestOf(wait.cycleId())
                                .filter(ScoreProgress::finished)
                                .isPresent());
    }

    /** Lets a review go on, unless another node has been faster. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void goOn(long reviewId) {
        moves.goOn(reviewId);
    }
}
