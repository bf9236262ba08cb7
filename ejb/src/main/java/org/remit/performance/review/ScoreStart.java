package org.remit.performance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.remit.performance.cycle.CycleBook;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.StageEntered;
import org.remit.performance.score.run.ScoreRuns;
import org.remit.performance.scoring.measure.Period;

/** As soon as the facts of a cycle are settled, all its sheets are scored. */
@ApplicationScoped
public class ScoreStart {

    @Inject
    CycleBook cycles;

    @Inject
    ScoreRuns runs;

    void factsSettled(@Observes StageEntered entered) {
        if (entered.stage() == CycleStage.SELF) {
            Period period = cycles.cycle(entered.cycleId()).period();
            runs.start(entered.cycleId(), period.from(), period.to());
        }
    }
}
