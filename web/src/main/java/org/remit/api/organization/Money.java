package org.remit.api.organization;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Money in answers: always two decimals, and left out for those who may not see it. */
final class Money {

    private Money() {}

    static Optional<BigDecimal> visible(boolean visible, BigDecimal amount) {
        return visible
                ? Optional.ofNullable(amount).map(value -> value.setScale(2, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
