package org.remit.performance.review.view;

import java.math.BigDecimal;
import org.remit.performance.scoring.Limits;
import org.remit.performance.sheet.target.TargetDefinition;
import org.remit.shared.LocalizedText;

/**
 * A KPI of a sheet with what it has come to.
 *
 * @param unit that of the KPI
 * @param agreed how it counts, with its target; null once it stands on the sheet no more
 * @param rated whether a person rates it by levels, so that it is not counted
 * @param actual what was measured; null when nothing was
 * @param formula how the points came about, with the numbers put in; null while the reader may not see them, or nothing was measured
 * @param limits floor and cap, where they have changed the points; else null
 * @param weight percent as agreed on; null for what counts outside the weights
 * @param normalizedWeight percent of what was measured, which shares the weight of what was not
 * @param contribution what it brings to the score
 */
public record ReviewLine(
        String code,
        LocalizedText name,
        String unit,
        TargetDefinition agreed,
        boolean rated,
        BigDecimal actual,
        String formula,
        BigDecimal points,
        Limits limits,
        BigDecimal weight,
        BigDecimal normalizedWeight,
        BigDecimal contribution) {

    /** Whether it carries a part of the weight of what was not measured. */
    public boolean sharesWeight() {
        return normalizedWeight != null && weight != null && normalizedWeight.compareTo(weight) != 0;
    }
}
