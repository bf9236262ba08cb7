package org.remit.performance.overview.progress;

import java.util.List;
import org.remit.organization.UnitRow;
import org.remit.performance.cycle.CycleStage;
import org.remit.shared.LocalizedText;

/**
 * How far the reviews of a cycle are in a part of the organisation.
 *
 * @param cycle the id of the cycle
 * @param stage at which the cycle stands
 * @param present the stage that reviews are to be done with: TARGETS while the cycle is starting, since whose review has begun can act
 * @param path the units above, the topmost first
 * @param stages at which a review stands, in their order
 * @param units the unit itself and those directly below it, each with everything below; only those that have reviews
 * @param total of them together
 */
public record CycleProgress(
        long cycle,
        LocalizedText name,
        CycleStage stage,
        CycleStage present,
        List<UnitRow> path,
        List<CycleStage> stages,
        List<UnitProgress> units,
        UnitProgress total) {}
