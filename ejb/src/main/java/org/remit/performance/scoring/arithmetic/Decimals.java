package org.remit.performance.scoring.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The one place that says how exact a score is. Points, weights, contributions and computed actuals have {@value #SCALE}
 * decimals, rounded half up once each, when they are computed; a total is the sum of what was rounded, so that
 * whoever adds up the lines by hand comes to the same. The score at the end has {@value #SCORE_SCALE}.
 */
public final class Decimals {

    public static final int SCALE = 4;
    public static final int SCORE_SCALE = 2;
    public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    private Decimals() {}

    public static BigDecimal rounded(BigDecimal number) {
        return number.setScale(SCALE, ROUNDING);
    }

    /** As a person's score is published. */
    public static BigDecimal score(BigDecimal number) {
        return number.setScale(SCORE_SCALE, ROUNDING);
    }

    /** Rounded once, from the exact quotient. */
    public static BigDecimal divided(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, SCALE, ROUNDING);
    }

    public static BigDecimal sum(Collection<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same in every language: no exponent, no zeros at the end, no grouping. */
    public static String written(BigDecimal number) {
        return (number.signum() < 0 ? "−" : "")
                + number.abs().stripTrailingZeros().toPlainString();
    }

    /** As it stands in a formula: a negative one in brackets. */
    private static String operand(BigDecimal number) {
        return number.signum() < 0 ? "(" + written(number) + ")" : written(number);
    }

    /**
     * Put together by hand: a formatter took 8 % of the time of scoring many sheets (docs/performance.md).
     *
     * @param pattern with a {@code %s} for each number
     */
    public static String formula(String pattern, BigDecimal... numbers) {
        StringBuilder formula = new StringBuilder();
        int from = 0;
        for (BigDecimal number : numbers) {
            int place = pattern.indexOf("%s", from);
            formula.append(pattern, from, place).append(operand(number));
            from = place + 2;
        }
        return formula.append(pattern.substring(from)).toString();
    }

    /** Such as {@code 36 + 30 + 20}; of a single number, the number. */
    public static String addition(Collection<BigDecimal> numbers) {
        return numbers.stream().map(Decimals::operand).collect(Collectors.joining(" + "));
    }
}
