package org.remit.performance.scoring.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.arithmetic.Step;

/**
 * The weights of what was measured. What is missing is not zero: it is left out, and the others share the whole.
 *
 * @param all the weight of everything, by code, measured or not
 * @param measured the weight of what was measured
 */
record Weighing(Map<String, BigDecimal> all, Map<String, BigDecimal> measured) {

    /** With less of the weight than this many percent there is no score. */
    private static final BigDecimal LEAST_MEASURED = BigDecimal.valueOf(60);

    private static final BigDecimal UNIT = BigDecimal.ONE.movePointLeft(Decimals.SCALE);

    /** @param measured the codes of what was measured */
    static Weighing of(Map<String, BigDecimal> all, Collection<String> measured) {
        Map<String, BigDecimal> weights = new TreeMap<>(all);
        weights.keySet().retainAll(measured);
        return new Weighing(all, weights);
    }

    /** The percentage of the weight that was measured. */
    BigDecimal percentMeasured() {
        return Decimals.divided(Decimals.HUNDRED.multiply(sum(measured)), sum(all));
    }

    /** Compared as products, so that rounding decides nothing. */
    boolean enough() {
        return sum(measured).multiply(Decimals.HUNDRED).compareTo(LEAST_MEASURED.multiply(sum(all))) >= 0;
    }

    /** The codes of what is missing. */
    List<String> missing() {
        return all.keySet().stream().filter(code -> !measured.containsKey(code)).toList();
    }

    /**
     * What was measured, by code, as percentages that add up to exactly 100. Each is rounded down first; what that leaves
     * over goes to those that lost most (largest remainder method), to the first code among equals, so that the order in
     * which they come plays no part.
     */
    Map<String, BigDecimal> normalized() {
        BigDecimal whole = sum(measured);
        Map<String, BigDecimal> shares = new TreeMap<>();
        measured.forEach((code, weight) -> shares.put(code, percentOf(whole, weight)));
        long left = Decimals.HUNDRED.subtract(sum(shares)).divide(UNIT).longValueExact();
        Comparator<String> mostLost =
                Comparator.comparing(code -> shares.get(code).multiply(whole).subtract(percent(measured.get(code))));
        measured.keySet().stream()
                .sorted(mostLost.thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .toList()
                .forEach(code -> shares.merge(code, UNIT, BigDecimal::add));
        return shares;
    }

    private static BigDecimal percentOf(BigDecimal whole, BigDecimal weight) {
        return percent(weight).divide(whole, Decimals.SCALE, RoundingMode.DOWN);
    }

    private static BigDecimal percent(BigDecimal weight) {
        return Decimals.HUNDRED.multiply(weight);
    }

    private static BigDecimal sum(Map<String, BigDecimal> weights) {
        return Decimals.sum(weights.values());
    }

    /** What so many points bring with such a weight. */
    static Step contribution(BigDecimal weight, BigDecimal points) {
        return Step.quotient(
                Decimals.formula("%s × %s / 100", weight, points), weight.multiply(points), Decimals.HUNDRED);
    }

    static Step total(Collection<BigDecimal> contributions) {
        return Step.of(Decimals.addition(contributions), Decimals.sum(contributions));
    }
}
