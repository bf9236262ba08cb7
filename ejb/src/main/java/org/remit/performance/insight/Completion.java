package org.remit.performance.insight;

import java.math.BigDecimal;
import java.util.Optional;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.sheet.target.TargetDefinition;

/**
 * How much of the target is there (完成率), in percent, without floor and cap. Of a completion rate it is {@code 100 × A / T}; from a
 * baseline, whether more or less is better, the part of the way from it to the target, {@code 100 × (A − B) / (T − B)}; of milestones the
 * percent that was reached; of threshold, target and stretch, where more is better, {@code 100 × A / T}. The other methods have no way
 * to be part of, and target by actual is never taken for one.
 */
final class Completion {

    private Completion() {}

    static Optional<BigDecimal> of(Calculation calculation, TargetDefinition definition) {
        if (calculation == null) {
            return Optional.empty();
        }
        return switch (calculation.method()) {
            case COMPLETION_RATE, LINEAR_HIGHER, LINEAR_LOWER ->
                Optional.of(calculation.step().value());
            case MILESTONES -> Optional.of(calculation.actual());
            case THRESHOLD_TARGET_STRETCH -> ofTarget(calculation.actual(), definition);
            case CLOSEST_IS_BEST, BANDS, YES_NO, PER_EVENT, RUBRIC -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> ofTarget(BigDecimal actual, TargetDefinition definition) {
        BigDecimal target = definition.target();
        boolean moreIsBetter = definition.stretch().compareTo(target) > 0;
        return moreIsBetter && target.signum() > 0
                ? Optional.of(Decimals.divided(Decimals.HUNDRED.multiply(actual), target))
                : Optional.empty();
    }
}
