package org.remit.performance.improvement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

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
}
