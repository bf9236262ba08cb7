package org.remit.performance.overview.progress;

import java.util.List;
import org.remit.performance.cycle.CycleStage;
import org.remit.shared.LocalizedText;

/**
 * How far the reviews of a unit are.
 *
 * @param unit its code; null for the total of several units side by side
 * @param own whether those right in the unit are meant, without what is below it
 * @param atStage how many stand at each of the stages, in their order
 * @param done how many are done with the present stage of the cycle
 * @param overdue how many wait for a word whose term has passed
 */
public record UnitProgress(
        String unit, LocalizedText name, boolean own, long reviews, List<Long> atStage, long done, long overdue) {

    static UnitProgress of(String unit, LocalizedText name, boolean own, Tally tally, List<CycleStage> stages) {
        return new UnitProgress(
                unit,
                name,
                own,
                tally.reviews(),
                stages.stream().map(tally::at).toList(),
                tally.done(),
                tally.overdue());
    }

    /** In whole percent, rounded down, so that 100 are all. */
    public long donePercent() {
        return reviews == 0 ? 0 : done * 100 / reviews;
    }
}
