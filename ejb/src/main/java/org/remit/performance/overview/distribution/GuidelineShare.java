package org.remit.performance.overview.distribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.remit.performance.cycle.Grade;
import org.remit.performance.cycle.Guideline;

/**
 * What a group has made of a guideline. It is told, and nothing follows from it.
 *
 * @param share of the group that has one of its grades, in percent with one decimal
 * @param kept whether the share before rounding keeps the guideline
 */
public record GuidelineShare(Guideline guideline, BigDecimal share, boolean kept) {

    static GuidelineShare of(Guideline guideline, GradeCounts group, List<Grade> grades) {
        List<String> letters = guideline.grades();
        int some = IntStream.range(0, grades.size())
                .filter(place -> letters.contains(grades.get(place).letter()))
                .map(place -> group.counts().get(place))
                .sum();
        BigDecimal exact = group.percent(some);
        return new GuidelineShare(guideline, exact.setScale(1, RoundingMode.HALF_UP), guideline.keptBy(exact));
    }
}
