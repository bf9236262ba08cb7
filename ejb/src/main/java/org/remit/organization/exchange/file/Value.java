package org.remit.organization.exchange.file;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A cell as it stands in the file.
 *
 * @param text what it shows, or null when it is empty
 * @param number its number in a spreadsheet, where a day is a number too; null for a text
 * @param formula whether it is computed
 */
public record Value(String text, BigDecimal number, boolean formula) {

    static final Value EMPTY = new Value(null, null, false);

    /** Digits that a spreadsheet really keeps; what follows is noise of its binary numbers. */
    private static final MathContext PRECISION = new MathContext(15);

    public static Value of(String text) {
        return new Value(text, null, false);
    }

    static Value of(BigDecimal number) {
        BigDecimal plain = number.round(PRECISION).stripTrailingZeros();
        return new Value(plain.toPlainString(), plain, false);
    }
}
