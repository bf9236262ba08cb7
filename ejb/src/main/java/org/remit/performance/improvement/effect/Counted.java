package org.remit.performance.improvement.effect;

import java.math.BigDecimal;

/**
 * A number that grows with the days, and how many it was counted for.
 *
 * @param days 1 or more
 */
public record Counted(BigDecimal value, long days) {

    /** What it would be in so many days, a multiple of its own, if it went on evenly. */
    BigDecimal in(long multiple) {
        return value.multiply(BigDecimal.valueOf(multiple / days));
    }
}
