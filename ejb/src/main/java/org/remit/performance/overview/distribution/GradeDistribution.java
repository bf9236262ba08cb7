package org.remit.performance.overview.distribution;

import java.util.List;
import org.remit.organization.UnitRow;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.Grade;
import org.remit.shared.LocalizedText;

/**
 * How the grades of a cycle are distributed in a part of the organisation.
 *
 * @param cycle the id of the cycle
 * @param path the units above, the topmost first
 * @param grades the best first
 * @param minimumGroup smaller groups are not compared with the guideline
 * @param before the cycle before; null when there is none
 * @param units the unit itself and those directly below it, each with everything below; only those that have reviews
 * @param total of them together
 */
public record GradeDistribution(
        long cycle,
        LocalizedText name,
        CycleStage stage,
        List<UnitRow> path,
        List<Grade> grades,
        int minimumGroup,
        Before before,
        List<GroupDistribution> units,
        GroupDistribution total) {

    /**
     * The cycle before.
     *
     * @param comparable whether it had the same letters; those of another scale are not compared
     */
    public record Before(long cycle, LocalizedText name, boolean comparable) {}

    /** How many of the units are hidden. */
    public long hidden() {
        return units.stream().filter(unit -> unit.present() == null).count();
    }
}
