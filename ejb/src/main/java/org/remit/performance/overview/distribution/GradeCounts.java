package org.remit.performance.overview.distribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.remit.performance.scoring.arithmetic.Decimals;

/**
 * How many of a group have which grade.
 *
 * @param rated how many have one
 * @param notRated how many have none, since too little of their work was rated or not all have spoken yet
 * @param counts how many have each of the cycle's grades, the best first
 */
public record GradeCounts(int rated, int notRated, List<Integer> counts) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public GradeCounts {
        counts = List.copyOf(counts);
    }

    static GradeCounts none(int grades) {
        return new GradeCounts(0, 0, Collections.nCopies(grades, 0));
    }

    GradeCounts plus(GradeCounts other) {
        return new GradeCounts(
                rated + other.rated,
                notRated + other.notRated,
                IntStream.range(0, counts.size())
                        .mapToObj(grade -> counts.get(grade) + other.counts.get(grade))
                        .toList());
    }

    static GradeCounts sum(Collection<GradeCounts> parts, int grades) {
        return parts.stream().reduce(none(grades), GradeCounts::plus);
    }

    /** How many have one of these grades, in percent of those who have any; null when nobody has. */
    BigDecimal percent(int some) {
        return rated == 0 ? null : Decimals.divided(ALL.multiply(BigDecimal.valueOf(some)), BigDecimal.valueOf(rated));
    }

    /** How many have the grade at this place, in percent with one decimal; null when nobody has any. */
    public BigDecimal share(int grade) {
        return rated == 0 ? null : percent(counts.get(grade)).setScale(1, RoundingMode.HALF_UP);
    }
}
