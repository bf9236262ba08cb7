package org.remit.performance.score.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.remit.performance.scoring.measure.Period;

/** Starts runs and says how far they are. Asks nobody whether they may: whoever calls it has done that. */
@ApplicationScoped
public class ScoreRuns {

    private static final int BATCH = 1_000;

    @Inject
    StoredRuns runs;

    @Inject
    ScoreSweep sweep;

    @Inject
    Event<ScoreRunStarted> started;

    @Inject
    Clock clock;

    /**
     * Scores, in the background and after the caller's transaction, the ready sheets of all assignments whose period lies within these
     * days. What was scored before stays as it was. {@link ScoreRunFinished} is fired when all of them are.
     *
     * @param cycleId the review cycle that it is for, or null
     * @return the id of the run
     */
    public long start(Long cycleId, LocalDate firstDay, LocalDate lastDay) {
        return start(cycleId, new Period(firstDay, lastDay), BATCH);
    }

    /** @param atOnce how many sheets are a batch */
    long start(Long cycleId, Period period, int atOnce) {
        List<SheetRange> ranges = runs.ranges(period, atOnce);
        int sheets = ranges.stream().mapToInt(SheetRange::sheets).sum();
        ScoreRun run = new ScoreRun(cycleId, period, sheets, clock.instant());
        runs.add(run, ranges.stream().map(range -> new ScoreBatch(run, range)).toList());
        started.fire(new ScoreRunStarted(run.id()));
        return run.id();
    }

    void startedForGood(@Observes(during = TransactionPhase.AFTER_SUCCESS) ScoreRunStarted run) {
        sweep.wake();
    }

    public Optional<ScoreProgress> progress(long run) {
        return runs.progress(run);
    }

    /** The sheets that a run could not score. */
    public List<FailedSheet> failures(long run) {
        return runs.failures(run);
    }

    /** The latest run of a review cycle. */
    public Optional<ScoreProgress> latestOf(long cycleId) {
        return runs.latestOf(cycleId);
    }
}
