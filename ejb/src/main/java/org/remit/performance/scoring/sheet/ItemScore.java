package org.remit.performance.scoring.sheet;

import java.math.BigDecimal;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.arithmetic.Step;

/**
 * A line of a scored sheet.
 *
 * @param weight as agreed, in percent
 * @param calculation how its points came about; null when its data is missing
 * @param normalizedWeight percent of what was measured; null when its data is missing
 * @param contribution what it brings to the total; null when its data is missing
 */
public record ItemScore(
        String code, BigDecimal weight, Calculation calculation, BigDecimal normalizedWeight, Step contribution) {

    public boolean missing() {
        return calculation == null;
    }
}
