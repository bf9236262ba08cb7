package org.remit.performance.improvement.effect;

import java.math.BigDecimal;
import org.remit.organization.Direction;

/** What has become of a KPI since a measure was carried out. The numbers say so; whether it suffices a person says. */
public enum Effect {
    IMPROVED,
    UNCHANGED,
    WORSE,
    /** Nothing was measured after it in time. */
    NOT_MEASURED,
    /** There is a number, but nothing to set it against: a person has to judge by themselves. */
    NOT_COMPARABLE;

    /**
     * Compares two numbers of a level, a mean or a ratio, which hold for any day.
     *
     * @param target of a KPI whose value is to be close to it; null when it has none, so that nothing can be said of such a KPI
     */
    public static Effect ofLevels(Direction direction, BigDecimal target, BigDecimal before, BigDecimal after) {
        if (direction == Direction.CLOSEST && target == null) {
            return NOT_COMPARABLE;
        }
        int better = switch (direction) {
            case HIGHER -> after.compareTo(before);
            case LOWER -> before.compareTo(after);
            case CLOSEST -> distance(target, before).compareTo(distance(target, after));
        };
        return better > 0 ? IMPROVED : better < 0 ? WORSE : UNCHANGED;
    }

    /**
     * Compares two numbers that grow with the days. February has fewer orders than March and a running total is never smaller than
     * before, whatever anybody does; so each number A of d days is set against the part of the target T of D days that falls on its
     * own days,
     *
     * <pre>A / (T × d / D)</pre>
     *
     * as a score in the middle of a period is ({@link org.remit.performance.scoring.measure.TargetKind#CUMULATIVE}). T and D are the
     * same for both numbers, so the one with the larger A / d, the number per day, has come further, and it takes no target to say
     * so. What is to be close to its target is the closer, the smaller |A / d − T / D| is. All are brought to d₁ × d₂ × D days
     * before they are compared, so that nothing is rounded.
     *
     * @param target with the days it was set for, or null
     */
    public static Effect ofCounts(Direction direction, Counted target, Counted before, Counted after) {
        long days = before.days() * after.days() * (target == null ? 1 : target.days());
        return ofLevels(direction, target == null ? null : target.in(days), before.in(days), after.in(days));
    }

    private static BigDecimal distance(BigDecimal target, BigDecimal value) {
        return target.subtract(value).abs();
    }
}
