package org.remit.performance.measurement.entry;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.remit.shared.BusinessException;

/**
 * A number as people write it. Full-width digits count as digits; 1,234.56 and 1.234,56 and 1 234,56 are read as what they are,
 * since only one reading is possible. 1,234 and 1.234 have two readings: a comma before exactly three digits separates
 * thousands and a point begins the decimals, as both languages of the product write it, in forms and in files.
 *
 * @param value the number; 85 for 85%
 * @param percent whether a percent sign stood behind it
 */
public record NumberText(BigDecimal value, boolean percent) {

    private static final int MOST_CHARACTERS = 40;

    private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?|\\.\\d+");
    private static final Pattern COMMA_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern POINT_THOUSANDS =
            Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3}){2,}|[1-9]\\d{0,2}(\\.\\d{3})+,\\d+");
    private static final Pattern SPACE_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}( \\d{3})+([.,]\\d+)?");
    private static final Pattern APOSTROPHE_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}('\\d{3})+([.,]\\d+)?");
    private static final Pattern COMMA_DECIMALS = Pattern.compile("\\d+,\\d+");

    /**
     * Reads a number.
     *
     * @return null when there is none
     * @throws BusinessException INVALID with the given field when it cannot be read
     */
    public static NumberText read(String field, String text) {
        String typed = text == null ? "" : halfWidth(text).strip();
        if (typed.isEmpty()) {
            return null;
        }
        boolean percent = typed.endsWith("%");
        String number = percent ? typed.substring(0, typed.length() - 1).strip() : typed;
        boolean negative = number.startsWith("-");
        boolean signed = negative || number.startsWith("+");
        String digits = plain(signed ? number.substring(1).strip() : number);
        if (digits == null || typed.length() > MOST_CHARACTERS) {
            throw BusinessException.invalid(field, "error.numberUnreadable", shortened(text));
        }
        BigDecimal value = new BigDecimal(digits);
        return new NumberText(negative ? value.negate() : value, percent);
    }

    /** Without separators and with a decimal point, or null when it is no number. */
    private static String plain(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        } else if (COMMA_THOUSANDS.matcher(text).matches()) {
            return text.replace(",", "");
        } else if (POINT_THOUSANDS.matcher(text).matches()) {
            return text.replace(".", "").replace(',', '.');
        } else if (SPACE_THOUSANDS.matcher(text).matches()
                || APOSTROPHE_THOUSANDS.matcher(text).matches()) {
            return text.replaceAll("[ ']", "").replace(',', '.');
        }
        return COMMA_DECIMALS.matcher(text).matches() ? text.replace(',', '.') : null;
    }

    /** Digits, letters and signs that East Asian keyboards make as wide as a character, and the signs that look alike. */
    static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .replace('\u2013', '-')
                .replace('。', '.')
                .replace('’', '\'')
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ');
    }

    private static String shortened(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "…";
    }
}
