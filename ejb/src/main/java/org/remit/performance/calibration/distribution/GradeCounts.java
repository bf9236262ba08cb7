package org.remit.performance.calibration.distribution;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.remit.performance.cycle.Grade;

/**
 * How many people of a group have which grade.
 *
 * @param counts of each grade of the scale, the best first
 * @param ungraded how many have none: not reviewed yet, or too little was measured
 */
public record GradeCounts(List<GradeCount> counts, long ungraded) {

    public GradeCounts {
        counts = List.copyOf(counts);
    }

    /** @param people by letter; what is not there is nobody */
    public static GradeCounts of(List<Grade> scale, Map<String, Long> people, long ungraded) {
        return new GradeCounts(
                scale.stream()
                        .map(grade -> new GradeCount(grade.letter(), people.getOrDefault(grade.letter(), 0L)))
                        .toList(),
                ungraded);
    }

    /** How many have a grade. */
    public long graded() {
        return counts.stream().mapToLong(GradeCount::people).sum();
    }

    /** How many have one of these. */
    public long of(Collection<String> letters) {
        return counts.stream()
                .filter(count -> letters.contains(count.letter()))
                .mapToLong(GradeCount::people)
                .sum();
    }
}
