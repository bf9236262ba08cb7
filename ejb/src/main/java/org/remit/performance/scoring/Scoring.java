package org.remit.performance.scoring;

import java.math.BigDecimal;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.arithmetic.DefinitionCheck;
import org.remit.performance.scoring.arithmetic.Step;

/**
 * How one item is scored: by its method, within its floor and cap.
 *
 * @param <A> what the actual is: a number, or the milestones that were reached
 */
public record Scoring<A>(ScoringMethod<A> method, Limits limits) {

    /** @throws org.remit.shared.BusinessException when the limits leave no 100 for reaching the target */
    public Scoring {
        var check = new DefinitionCheck();
        check.required("method", method);
        check.required("limits", limits);
        if (check.passed() && method.targetBased()) {
            check.refuse(limits.floor().compareTo(Decimals.HUNDRED) > 0, "floor", "error.floorAboveTarget");
            check.refuse(limits.cap().compareTo(Decimals.HUNDRED) < 0, "cap", "error.capBelowTarget");
        }
        check.orThrow();
    }

    /** Between 0 and 120 points. */
    public Scoring(ScoringMethod<A> method) {
        this(method, Limits.USUAL);
    }

    /**
     * @param actual what was measured; never null, as missing data is no actual
     * @throws org.remit.shared.BusinessException at the field {@code actual} when the method cannot score such an actual
     */
    public Calculation calculate(A actual) {
        Step step = method.step(actual);
        BigDecimal points = Decimals.rounded(limits.hold(step.value()));
        return new Calculation(method.kind(), method.counted(), method.amount(actual), step, limits, points);
    }
}
