package org.remit.performance.scoring.arithmetic;

import java.math.BigDecimal;

/**
 * One step of a calculation, to be kept and shown.
 *
 * @param formula with the numbers put in and the result, such as {@code 100 × 90 / 120 = 75}; the same in every language. A number by
 *     itself has nothing done to it.
 * @param value the result
 */
public record Step(String formula, BigDecimal value) {

    /** Rounded to the scale of the house. */
    public static Step of(String formula, BigDecimal exact) {
        return result(formula, Decimals.rounded(exact));
    }

    /** A result that is looked up, not computed. */
    public static Step lookedUp(String where, BigDecimal value) {
        BigDecimal rounded = Decimals.rounded(value);
        return new Step(where + " → " + Decimals.written(rounded), rounded);
    }

    /** One division, rounded once. */
    public static Step quotient(String formula, BigDecimal dividend, BigDecimal divisor) {
        return result(formula, Decimals.divided(dividend, divisor));
    }

    /** Rounded as a score is published. */
    public static Step published(BigDecimal total) {
        BigDecimal score = Decimals.score(total);
        String written = Decimals.written(total);
        return new Step(score.compareTo(total) == 0 ? written : written + " ≈ " + Decimals.written(score), score);
    }

    private static Step result(String formula, BigDecimal value) {
        String written = Decimals.written(value);
        return new Step(formula.equals(written) ? formula : formula + " = " + written, value);
    }
}
