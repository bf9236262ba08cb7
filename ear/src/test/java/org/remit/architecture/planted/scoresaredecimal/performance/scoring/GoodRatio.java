package org.remit.architecture.planted.scoresaredecimal.performance.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

class GoodRatio {
    BigDecimal of(BigDecimal part, BigDecimal whole) {
        return BigDecimal.valueOf(100).multiply(part).divide(whole, 4, RoundingMode.HALF_UP);
    }
}
