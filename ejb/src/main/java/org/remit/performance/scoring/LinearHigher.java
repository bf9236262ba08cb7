package org.remit.performance.scoring;

import java.math.BigDecimal;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.arithmetic.DefinitionCheck;
import org.remit.performance.scoring.arithmetic.Step;

/**
 * The more the better, in a straight line: {@code 100 × (A − B) / (T − B)} for the actual A, the baseline B and the target T,
 * all in the KPI's unit. At the baseline 0 points, at the target 100, beyond it more than 100. From a baseline of 0 it is the
 * completion rate {@code 100 × A / T}.
 *
 * <p>Source: the ratio method of Chinese performance management (比率法, shown as 完成率); the pattern "increasing is better"
 * of Microsoft's PerformancePoint scorecards.
 *
 * @param baseline where points begin; 0 unless said otherwise
 * @param target above the baseline
 */
public record LinearHigher(BigDecimal baseline, BigDecimal target) implements NumericMethod {

    /** @throws org.remit.shared.BusinessException when the target is not above the baseline, or a number is missing or too large */
    public LinearHigher {
        baseline = baseline == null ? BigDecimal.ZERO : baseline;
        var check = new DefinitionCheck();
        check.number("baseline", baseline);
        check.number("target", target);
        if (check.passed()) {
            int side = target.compareTo(baseline);
            check.refuse(side == 0, "target", "error.targetIsBaseline");
            check.refuse(side < 0, "target", "error.targetBelowBaseline");
        }
        check.orThrow();
    }

    /** From a baseline of 0: the completion rate. */
    public LinearHigher(BigDecimal target) {
        this(null, target);
    }

    @Override
    public MethodKind kind() {
        return fromZero() ? MethodKind.COMPLETION_RATE : MethodKind.LINEAR_HIGHER;
    }

    private boolean fromZero() {
        return baseline.signum() == 0;
    }

    @Override
    public Step step(BigDecimal actual) {
        String formula = fromZero()
                ? Decimals.formula("100 × %s / %s", actual, target)
                : Decimals.formula("100 × (%s − %s) / (%s − %s)", actual, baseline, target, baseline);
        return Step.quotient(formula, Decimals.HUNDRED.multiply(actual.subtract(baseline)), target.subtract(baseline));
    }

    @Override
    public boolean targetBased() {
        return true;
    }
}
