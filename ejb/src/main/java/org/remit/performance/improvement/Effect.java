package org.remit.performance.improvement;

import java.math.BigDecimal;
import org.remit.organization.Direction;

/** What has become of a KPI since a measure was carried out. The numbers say so; whether it suffices a person says. */
public enum Effect {
    IMPROVED,
    UNCHANGED,
    WORSE,
    /** Nothing was measured after it in time. */
    NOT_MEASURED;

    /**
     * Compares the number of one period with that of a later one.
     *
     * @param target of a KPI whose value is to be close to it; null when it has none, so that nothing can be said of such a KPI
     */
    static Effect of(Direction direction, BigDecimal target, BigDecimal before, BigDecimal after) {
        int better = switch (direction) {
            case HIGHER -> after.compareTo(before);
            case LOWER -> before.compareTo(after);
            case CLOSEST -> target == null ? 0 : distance(target, before).compareTo(distance(target, after));
        };
        return better > 0 ? IMPROVED : better < 0 ? WORSE : UNCHANGED;
    }

    private static BigDecimal distance(BigDecimal target, BigDecimal value) {
        return target.subtract(value).abs();
    }
}
