package org.remit.performance.calibration.distribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.remit.performance.cycle.Guideline;
import org.remit.performance.cycle.Guideline.Bound;

/**
 * What a group makes of a guideline.
 *
 * @param people how many have one of its grades
 * @param percent of those who have any grade; two decimals, HALF_UP, as guidelines have at most two
 */
public record GuidelineResult(Guideline guideline, long people, BigDecimal percent, boolean kept) {

    private static final BigDecimal ALL = new BigDecimal(100);
    private static final int SCALE = 2;

    /**
     * Percent = people × 100 ÷ those who have a grade. An exact share is kept by the number of people that is nearest to it (HALF_UP):
     * a fifth of seven people is one.
     *
     * @param group of whom at least one has a grade
     */
    static GuidelineResult of(Guideline guideline, GradeCounts group) {
        long people = group.of(guideline.grades());
        BigDecimal graded = BigDecimal.valueOf(group.graded());
        BigDecimal percent = BigDecimal.valueOf(people).multiply(ALL).divide(graded, SCALE, RoundingMode.HALF_UP);
        boolean kept = guideline.bound() == Bound.EXACTLY
                ? people == nearest(guideline.share(), graded)
                : guideline.keptBy(percent);
        return new GuidelineResult(guideline, people, percent, kept);
    }

    private static long nearest(BigDecimal share, BigDecimal graded) {
        return share.multiply(graded).divide(ALL, 0, RoundingMode.HALF_UP).longValueExact();
    }
}
