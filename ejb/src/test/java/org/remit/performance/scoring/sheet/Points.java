package org.remit.performance.scoring.sheet;

import java.math.BigDecimal;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.LinearHigher;
import org.remit.performance.scoring.Scoring;
import org.remit.performance.scoring.arithmetic.Decimals;

/** Calculations that come to given points. */
final class Points {

    private static final Scoring<BigDecimal> SCORING = new Scoring<>(new LinearHigher(Decimals.HUNDRED));

    private Points() {}

    /** @param points 0 to 120 */
    static Calculation of(BigDecimal points) {
        return SCORING.calculate(points);
    }

    static Calculation of(String points) {
        return of(new BigDecimal(points));
    }
}
