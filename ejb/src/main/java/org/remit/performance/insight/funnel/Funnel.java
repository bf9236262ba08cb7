package org.remit.performance.insight.funnel;

import java.util.List;
import org.remit.organization.UnitRow;
import org.remit.performance.scoring.measure.Period;

/**
 * The life-cycle funnel of a unit with all below it.
 *
 * @param units all that can be chosen
 * @param unit the code of the one that is shown
 * @param stages all five, in their order
 * @param hidden whether some figures are not for the reader
 */
public record Funnel(List<UnitRow> units, String unit, Period period, List<FunnelStage> stages, boolean hidden) {

    /** Those that nobody measures. */
    public List<FunnelStage> blanks() {
        return stages.stream().filter(FunnelStage::blank).toList();
    }
}
