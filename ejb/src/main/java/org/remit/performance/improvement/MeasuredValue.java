package org.remit.performance.improvement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.remit.performance.scoring.arithmetic.Decimals;

/**
 * What a KPI was in one period.
 *
 * @param value in the KPI's unit
 */
public record MeasuredValue(LocalDate from, LocalDate to, BigDecimal value) {

    private static final int SCALE = 6;

    public MeasuredValue {
        value = value.setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** How much of it falls on each of so many days. */
    BigDecimal perDay(int days) {
        return Decimals.divided(value, BigDecimal.valueOf(days));
    }
}
