package org.remit.performance.scoring;

import java.math.BigDecimal;

/** A method whose actual is a number in the KPI's unit. */
public sealed interface NumericMethod extends ScoringMethod<BigDecimal>
        permits LinearHigher, LinearLower, ClosestIsBest, ThresholdTargetStretch, Bands, YesNo, PerEvent, Rubric {

    @Override
    default BigDecimal amount(BigDecimal actual) {
        return actual;
    }
}
