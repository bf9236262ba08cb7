package org.remit.api.performance.cycle;

import java.time.LocalDate;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.list.CycleRow;
import org.remit.shared.LocalizedText;

/**
 * A review cycle in the list.
 *
 * @param from the first day of what is reviewed
 * @param to the last day, included
 * @param nextOn the day on which the next stage is to begin; left out for a closed one
 */
public record CycleRowBody(
        long id, LocalizedText name, LocalDate from, LocalDate to, CycleStage stage, LocalDate nextOn) {

    static CycleRowBody of(CycleRow row) {
        return new CycleRowBody(row.id(), row.name(), row.from(), row.to(), row.stage(), row.nextOn());
    }
}
