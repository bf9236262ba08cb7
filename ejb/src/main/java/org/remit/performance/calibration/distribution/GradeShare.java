package org.remit.performance.calibration.distribution;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The share of a group that has a grade.
 *
 * @param percent with one decimal
 */
public record GradeShare(String letter, long people, BigDecimal percent) {

    /** So many tenths of a percent are all. */
    private static final long ALL = 1_000;

    /**
     * The shares of all grades, which add up to 100.0 unless nobody has one: each is rounded down to a tenth, and the tenths that are
     * left go to those of which most was cut off (the method of the largest remainder, also Hare–Niemeyer), the better grade first.
     */
    public static List<GradeShare> of(GradeCounts group) {
        List<GradeCount> counts = group.counts();
        long graded = group.graded();
        if (graded == 0) {
            return counts.stream()
                    .map(count -> new GradeShare(count.letter(), 0, tenths(0)))
                    .toList();
        }
        long[] shares = counts.stream()
                .mapToLong(count -> count.people() * ALL / graded)
                .toArray();
        long left = ALL
                - IntStream.range(0, shares.length).mapToLong(i -> shares[i]).sum();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing(i -> -(counts.get(i).people() * ALL % graded)))
                .limit(left)
                .forEach(i -> shares[i]++);
        return IntStream.range(0, shares.length)
                .mapToObj(i ->
                        new GradeShare(counts.get(i).letter(), counts.get(i).people(), tenths(shares[i])))
                .toList();
    }

    private static BigDecimal tenths(long tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }
}
