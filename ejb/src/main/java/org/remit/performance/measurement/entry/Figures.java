package org.remit.performance.measurement.entry;

import java.math.BigDecimal;

/**
 * The number of a measurement: itself, or what it is divided from.
 *
 * @param value in the KPI's unit, 85 for 85 %; null when numerator and denominator are given
 * @param numerator what is divided, or null
 * @param denominator what it is divided by, or null
 * @param percent whether the value was written with a percent sign
 */
public record Figures(BigDecimal value, BigDecimal numerator, BigDecimal denominator, boolean percent) {

    public Figures(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
        this(value, numerator, denominator, false);
    }

    /** What is kept: the number itself or the numerator. */
    public BigDecimal first() {
        return value == null ? numerator : value;
    }
}
