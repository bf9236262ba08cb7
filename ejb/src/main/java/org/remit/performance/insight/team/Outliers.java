package org.remit.performance.insight.team;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.remit.performance.scoring.arithmetic.Decimals;

/**
 * Which points are far from those of the others. Of the points in order, Q1 and Q3 are the medians of the lower and of the upper half,
 * the median among both when their number is odd (Tukey's hinges). Far is what lies more than 1.5 × (Q3 − Q1) below Q1 or above
 * Q3, and more than {@value #LEAST_DISTANCE} points from the median: where all others have the same, a single point less is no news.
 * Fewer than {@value #FEWEST} say nothing about each other.
 *
 * <p>Source: J. W. Tukey, Exploratory Data Analysis, 1977, chapter 2 (inner fences); the least distance is the product's own.
 *
 * @param low what lies below is far
 * @param high what lies above is far
 */
public record Outliers(BigDecimal low, BigDecimal high) {

    public static final int FEWEST = 5;
    public static final int LEAST_DISTANCE = 10;

    private static final BigDecimal FACTOR = new BigDecimal("1.5");

    /** Empty for fewer than {@value #FEWEST}. */
    public static Optional<Outliers> of(Collection<BigDecimal> points) {
        if (points.size() < FEWEST) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = points.stream().sorted().toList();
        int half = (sorted.size() + 1) / 2;
        BigDecimal q1 = median(sorted.subList(0, half));
        BigDecimal q3 = median(sorted.subList(sorted.size() - half, sorted.size()));
        BigDecimal reach = FACTOR.multiply(q3.subtract(q1));
        BigDecimal median = median(sorted);
        BigDecimal distance = BigDecimal.valueOf(LEAST_DISTANCE);
        return Optional.of(new Outliers(
                q1.subtract(reach).min(median.subtract(distance)), q3.add(reach).max(median.add(distance))));
    }

    /** Whether these points are far from the others', on either side. */
    public boolean far(BigDecimal points) {
        return points.compareTo(low) < 0 || points.compareTo(high) > 0;
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : Decimals.divided(sorted.get(middle - 1).add(sorted.get(middle)), BigDecimal.valueOf(2));
    }
}
