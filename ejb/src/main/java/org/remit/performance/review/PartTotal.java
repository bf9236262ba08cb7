package org.remit.performance.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.arithmetic.Step;

/**
 * The total of one part of a review: points × share of the KPIs + conduct × the rest, in percent as the cycle says; two decimals,
 * HALF_UP.
 */
final class PartTotal {

    private static final BigDecimal ALL = new BigDecimal(100);
    private static final int SCALE = 2;

    private PartTotal() {}

    /** Null when one of the two that count is missing: what is not known is not zero. */
    static Step of(BigDecimal points, BigDecimal conduct, BigDecimal kpiShare) {
        BigDecimal rest = ALL.subtract(kpiShare);
        boolean missing = kpiShare.signum() > 0 && points == null || rest.signum() > 0 && conduct == null;
        if (missing) {
            return null;
        }
        BigDecimal exact = weighed(points, kpiShare).add(weighed(conduct, rest));
        BigDecimal score = exact.setScale(SCALE, RoundingMode.HALF_UP);
        String equals = score.compareTo(exact) == 0 ? " = " : " ≈ ";
        return kpiShare.signum() == 0 || rest.signum() == 0
                ? new Step(Decimals.written(score), score)
                : new Step(
                        Decimals.formula("%s × %s / 100 + %s × %s / 100", points, kpiShare, conduct, rest)
                                + equals
                                + Decimals.written(score),
                        score);
    }

    private static BigDecimal weighed(BigDecimal value, BigDecimal share) {
        return share.signum() == 0 ? BigDecimal.ZERO : value.multiply(share).movePointLeft(2);
    }
}
