package org.remit.performance.scoring;

import java.math.BigDecimal;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.arithmetic.DefinitionCheck;
import org.remit.performance.scoring.arithmetic.Step;

/**
 * The closer to the target the better, on either side: {@code 100 × (1 − |A − T| / D)} for the actual A, the target T and the
 * tolerance D, all in the KPI's unit. At the target 100 points and never more; 0 as far away as the tolerance, negative beyond.
 *
 * <p>Source: the pattern "closer to target is better" of Microsoft's PerformancePoint scorecards.
 *
 * @param tolerance the distance from the target at which no points are left; above 0
 */
public record ClosestIsBest(BigDecimal target, BigDecimal tolerance) implements NumericMethod {

    /** @throws org.remit.shared.BusinessException when the tolerance is not above 0, or a number is missing or too large */
    public ClosestIsBest {
        var check = new DefinitionCheck();
        check.number("target", target);
        check.number("tolerance", tolerance);
        check.refuse(tolerance != null && tolerance.signum() <= 0, "tolerance", "error.toleranceNotPositive");
        check.orThrow();
    }

    @Override
    public MethodKind kind() {
        return MethodKind.CLOSEST_IS_BEST;
    }

    @Override
    public Step step(BigDecimal actual) {
        BigDecimal distance = actual.subtract(target).abs();
        return Step.quotient(
                Decimals.formula("100 × (1 − |%s − %s| / %s)", actual, target, tolerance),
                Decimals.HUNDRED.multiply(tolerance.subtract(distance)),
                tolerance);
    }

    @Override
    public boolean targetBased() {
        return true;
    }
}
