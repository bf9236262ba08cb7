package org.remit.performance.scoring;

import java.math.BigDecimal;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.arithmetic.DefinitionCheck;
import org.remit.performance.scoring.arithmetic.Step;

/**
 * The less the better, in a straight line: {@code 100 × (B − A) / (B − T)} for the actual A, the baseline B and the target T,
 * all in the KPI's unit. At the baseline 0 points, at the target 100, below it more than 100. Never target by actual: that has no
 * value at an actual of 0, which is the best there is, and rewards the last step down far more than the first.
 *
 * <p>Source: the mirror of {@link LinearHigher}; the pattern "decreasing is better" of Microsoft's PerformancePoint scorecards.
 *
 * @param baseline where points begin, such as the value of the last period; has to be given
 * @param target below the baseline
 */
public record LinearLower(BigDecimal baseline, BigDecimal target) implements NumericMethod {

    /** @throws org.remit.shared.BusinessException when the target is not below the baseline, or a number is missing or too large */
    public LinearLower {
        var check = new DefinitionCheck();
        check.number("baseline", baseline);
        check.number("target", target);
        if (check.passed()) {
            int side = target.compareTo(baseline);
            check.refuse(side == 0, "target", "error.targetIsBaseline");
            check.refuse(side > 0, "target", "error.targetAboveBaseline");
        }
        check.orThrow();
    }

    @Override
    public MethodKind kind() {
        return MethodKind.LINEAR_LOWER;
    }

    @Override
    public Step step(BigDecimal actual) {
        return Step.quotient(
                Decimals.formula("100 × (%s − %s) / (%s − %s)", baseline, actual, baseline, target),
                Decimals.HUNDRED.multiply(baseline.subtract(actual)),
                baseline.subtract(target));
    }

    @Override
    public boolean targetBased() {
        return true;
    }
}
