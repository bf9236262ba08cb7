package org.remit.api.performance.cycle;

import java.time.Instant;
import java.time.LocalDate;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.StageDay;

/**
 * A stage of a cycle.
 *
 * @param plannedOn the day on which it is to begin; left out for STARTING
 * @param enteredAt when it did begin
 */
public record StageBody(CycleStage stage, LocalDate plannedOn, Instant enteredAt) {

    static StageBody of(StageDay day) {
        return new StageBody(day.stage(), day.plannedOn(), day.enteredAt());
    }
}
