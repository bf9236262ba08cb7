package org.remit.performance.scoring.measure;

import java.math.BigDecimal;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.arithmetic.Step;

/** Whether a target grows with the days. */
public enum TargetKind {
    /** It is reached bit by bit, such as sales: a part of the period has to reach that part of it. */
    CUMULATIVE {
        @Override
        public Step forPart(BigDecimal target, Period part, Period whole) {
            BigDecimal days =
                    BigDecimal.valueOf(part.within(whole).map(Period::days).orElse(0L));
            BigDecimal all = BigDecimal.valueOf(whole.days());
            return Step.quotient(Decimals.formula("%s × %s / %s", target, days, all), target.multiply(days), all);
        }
    },

    /** It is the same on any day, such as satisfaction or a stock. */
    LEVEL {
        @Override
        public Step forPart(BigDecimal target, Period part, Period whole) {
            return Step.of(Decimals.written(target), target);
        }
    };

    /**
     * The target, baseline, threshold or stretch of somebody who was there for a part of the period.
     *
     * @param part their days; those outside the period do not count
     * @param whole the period that the target was set for
     */
    public abstract Step forPart(BigDecimal target, Period part, Period whole);
}
