package org.remit.performance.scoring;

import java.math.BigDecimal;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.arithmetic.DefinitionCheck;
import org.remit.performance.scoring.arithmetic.Step;

/**
 * A gate and two straight lines: 0 points short of the threshold (门槛), {@value #AT_THRESHOLD} at it, rising to 100 at the target (目标) and
 * to {@value #AT_STRETCH} at the stretch (挑战), where it stays. Between threshold H and target T it is
 * {@code 60 + 40 × (A − H) / (T − H)}, between target and stretch S {@code 100 + 20 × (A − T) / (S − T)}. When the stretch
 * lies below the threshold, less is better, with the same formulas. All in the KPI's unit.
 *
 * <p>Source: threshold, target and maximum of incentive plans with straight-line interpolation between them, as in
 * B. Ellig, The Complete Guide to Executive Compensation, chapter 7. The points are the product's own.
 */
public record ThresholdTargetStretch(BigDecimal threshold, BigDecimal target, BigDecimal stretch)
        implements NumericMethod {

    private static final int AT_THRESHOLD = 60;
    private static final int AT_TARGET = 100;
    private static final int AT_STRETCH = 120;

    /** @throws org.remit.shared.BusinessException when the target is not strictly between the others, or a number is missing or too large */
    public ThresholdTargetStretch {
        var check = new DefinitionCheck();
        check.number("threshold", threshold);
        check.number("target", target);
        check.number("stretch", stretch);
        if (check.passed()) {
            int first = target.compareTo(threshold);
            int second = stretch.compareTo(target);
            check.refuse(first == 0 || first != second, "target", "error.targetNotBetween", threshold, stretch);
        }
        check.orThrow();
    }

    @Override
    public MethodKind kind() {
        return MethodKind.THRESHOLD_TARGET_STRETCH;
    }

    @Override
    public Step step(BigDecimal actual) {
        if (!reaches(actual, threshold)) {
            return Step.lookedUp(
                    Decimals.formula(lessIsBetter() ? "%s > %s" : "%s < %s", actual, threshold), BigDecimal.ZERO);
        }
        if (!reaches(actual, target)) {
            return between(actual, threshold, AT_THRESHOLD, target, AT_TARGET);
        }
        if (!reaches(actual, stretch)) {
            return between(actual, target, AT_TARGET, stretch, AT_STRETCH);
        }
        return Step.lookedUp(
                Decimals.formula(lessIsBetter() ? "%s ≤ %s" : "%s ≥ %s", actual, stretch),
                BigDecimal.valueOf(AT_STRETCH));
    }

    private boolean lessIsBetter() {
        return stretch.compareTo(threshold) < 0;
    }

    private boolean reaches(BigDecimal actual, BigDecimal mark) {
        int side = actual.compareTo(mark);
        return lessIsBetter() ? side <= 0 : side >= 0;
    }

    private static Step between(BigDecimal actual, BigDecimal from, int pointsFrom, BigDecimal to, int pointsTo) {
        BigDecimal base = BigDecimal.valueOf(pointsFrom);
        BigDecimal rise = BigDecimal.valueOf(pointsTo - pointsFrom);
        BigDecimal span = to.subtract(from);
        return Step.quotient(
                Decimals.formula("%s + %s × (%s − %s) / (%s − %s)", base, rise, actual, from, to, from),
                base.multiply(span).add(rise.multiply(actual.subtract(from))),
                span);
    }

    @Override
    public boolean targetBased() {
        return true;
    }
}
