package org.remit.organization;

import java.math.BigDecimal;

/** Numbers made uniform, so that 12000, 12000.0 and 1.2E4 are the same content. */
final class Numbers {

    private static final int MAX_ZEROS = 20;

    private Numbers() {}

    /** Without trailing zeros and exponent; an absurdly large one stays as it is, for the rules to refuse. */
    static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() >= -MAX_ZEROS ? stripped.setScale(0) : stripped;
    }
}
