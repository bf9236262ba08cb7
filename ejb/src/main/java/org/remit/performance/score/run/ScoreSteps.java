package org.remit.performance.score.run;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.remit.performance.score.Occasion;
import org.remit.performance.score.Scores;

/** The steps of runs, each in a transaction of its own. */
@Stateless
@PermitAll
@RunAs("system")
@TransactionAttribute(REQUIRES_NEW)
public class ScoreSteps {

    private static final int LOOKED_UP = 1_000;

    @Inject
    StoredRuns runs;

    @Inject
    Scores scores;

    @Inject
    Event<ScoreRunFinished> finished;

    @Inject
    Clock clock;

    /** The batches that wait, the longest waiting first. */
    public List<Long> waiting() {
        return runs.waiting(LOOKED_UP);
    }

    /**
     * Scores a batch unless somebody is at it or it is done.
     *
     * @return whether it was scored here
     */
    public boolean score(long id) {
        Optional<ScoreBatch> batch = runs.lockWaiting(id);
        batch.ifPresent(this::score);
        return batch.isPresent();
    }

    private void score(ScoreBatch batch) {
        ScoreRun run = batch.run();
        scores.keep(batch.firstSheet(), batch.lastSheet(), run.period(), new Occasion(run.id(), run.cycleId()));
        batch.done(clock.instant());
    }

    /**
     * Divides a batch that could not be scored, so that a sheet that cannot be keeps no other from it; alone, it is left out and
     * says why. What was only for a moment is over before that: each half is tried again.
     */
    public void divide(long id, String reason) {
        runs.lockWaiting(id).ifPresent(batch -> divide(batch, reason));
    }

    private void divide(ScoreBatch batch, String reason) {
        List<Long> sheets = runs.sheets(batch);
        if (sheets.size() > 1) {
            runs.add(batch.divide(sheets));
        } else {
            batch.fail(sheets.isEmpty() ? batch.firstSheet() : sheets.get(0), reason, clock.instant());
        }
    }

    /** Ends the runs that have nothing left to do. */
    public void finish() {
        runs.lockDone().forEach(run -> {
            run.finish(clock.instant());
            finished.fire(new ScoreRunFinished(run.id(), run.cycleId()));
        });
    }
}
