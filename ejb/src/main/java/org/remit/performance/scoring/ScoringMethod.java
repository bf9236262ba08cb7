package org.remit.performance.scoring;

import java.math.BigDecimal;
import org.remit.performance.scoring.arithmetic.Step;

/**
 * A way to turn an actual into points, before floor and cap. Pure: the same actual always gives the same points. Missing data is
 * no actual: it is not scored at all.
 *
 * @param <A> what the actual is: a number, or the milestones that were reached
 */
public sealed interface ScoringMethod<A> permits NumericMethod, Milestones {

    MethodKind kind();

    /**
     * The points, with the formula that leads to them.
     *
     * @throws org.remit.shared.BusinessException at the field {@code actual} when this method cannot score such an actual
     */
    Step step(A actual);

    /** The actual as a number. */
    BigDecimal amount(A actual);

    /** Whether there is a target, and reaching it exactly is worth exactly 100. */
    default boolean targetBased() {
        return false;
    }

    /** False for what a person has rated: it is shown as a rating, not as a count. */
    default boolean counted() {
        return true;
    }
}
