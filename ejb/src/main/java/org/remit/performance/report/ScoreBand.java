package org.remit.performance.report;

import java.math.BigDecimal;

/** In which part of the scale a score lies. */
public enum ScoreBand {
    BELOW_60,
    FROM_60,
    FROM_80,
    FROM_100;

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final BigDecimal EIGHTY = BigDecimal.valueOf(80);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static ScoreBand of(BigDecimal score) {
        if (score.compareTo(SIXTY) < 0) {
            return BELOW_60;
        } else if (score.compareTo(EIGHTY) < 0) {
            return FROM_60;
        }
        return score.compareTo(HUNDRED) < 0 ? FROM_80 : FROM_100;
    }
}
