package org.remit.performance.review;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The total of one part of a review: points × share of the KPIs + conduct × the rest, in percent as the cycle says; two decimals,
 * HALF_UP.
 */
final class PartTotal {

    private static final BigDecimal ALL = new BigDecimal(100);
    private static final int SCALE = 2;

    private PartTotal() {}

    /** Null when one of the two that count is missing: what is not known is not zero. */
    static BigDecimal of(BigDecimal points, BigDecimal conduct, BigDecimal kpiShare) {
        BigDecimal rest = ALL.subtract(kpiShare);
        boolean missing = kpiShare.signum() > 0 && points == null || rest.signum() > 0 && conduct == null;
        if (missing) {
            return null;
        }
        return weighed(points, kpiShare).add(weighed(conduct, rest)).setScale(SCALE, RoundingMode.HALF_UP);
    }

    private static BigDecimal weighed(BigDecimal value, BigDecimal share) {
        return share.signum() == 0 ? BigDecimal.ZERO : value.multiply(share).movePointLeft(2);
    }
}
