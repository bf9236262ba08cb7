package org.remit.performance.report;

import java.math.BigDecimal;
import org.remit.performance.scoring.sheet.ItemScore;

/**
 * How KPIs stand, counted by the lines of sheets.
 *
 * @param onTarget with 100 points or more
 * @param between with fewer, but not below the threshold
 * @param below with fewer than 60 points, which a threshold is worth
 * @param missing not measured
 */
public record KpiFigures(int onTarget, int between, int below, int missing) {

    static final KpiFigures NONE = new KpiFigures(0, 0, 0, 0);

    private static final BigDecimal AT_TARGET = BigDecimal.valueOf(100);
    private static final BigDecimal AT_THRESHOLD = BigDecimal.valueOf(60);

    static KpiFigures of(ItemScore item) {
        if (item.missing()) {
            return new KpiFigures(0, 0, 0, 1);
        }
        BigDecimal points = item.calculation().points();
        if (points.compareTo(AT_TARGET) >= 0) {
            return new KpiFigures(1, 0, 0, 0);
        }
        return points.compareTo(AT_THRESHOLD) < 0 ? new KpiFigures(0, 0, 1, 0) : new KpiFigures(0, 1, 0, 0);
    }

    KpiFigures plus(KpiFigures other) {
        return new KpiFigures(
                onTarget + other.onTarget, between + other.between, below + other.below, missing + other.missing);
    }

    public int measured() {
        return onTarget + between + below;
    }
}
