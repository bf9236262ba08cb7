package org.remit.organization.exchange.row;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.remit.organization.exchange.file.Value;
import org.remit.shared.TypedText;

/** Reads the cells of one column. */
class CellReader {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]+");
    /** Ours on the way out keeps a spreadsheet from computing a text; on the way in it goes again. */
    private static final Pattern NEUTRALISED = Pattern.compile("'[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?([ T]00:00(:00)?(\\.0+)?)?");
    /** 1 is 1 January 1900 there, and the day 60, 29 February 1900, never was. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(61);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(2_958_465);

    private final ImportColumn column;
    private final Map<String, String> words;

    CellReader(ImportColumn column) {
        this.column = column;
        this.words = ColumnTexts.byWord(column);
    }

    /** @return a text, a number or a day, or null when there is none that could be used */
    Object read(Value cell, Findings findings) {
        if (cell.formula()) {
            findings.add(column.name(), "formula", cell.text());
            return null;
        }
        String text = TypedText.clean(cell.text());
        if (text == null) {
            if (column.required()) {
                findings.add(column.name(), "required", null);
            }
            return null;
        }
        return switch (column.type()) {
            case CODE -> code(text, findings);
            case EMAIL -> email(text, findings);
            case TEXT -> fitting(NEUTRALISED.matcher(text).matches() ? text.substring(1) : text, findings);
            case NUMBER -> number(cell, text, findings);
            case DAY -> day(cell, text, findings);
            case CHOICE -> choice(text, findings);
        };
    }

    private String code(String text, Findings findings) {
        return CODE.matcher(text).matches() ? fitting(text, findings) : refuse("code", text, findings);
    }

    private String email(String text, Findings findings) {
        return EMAIL.matcher(text).matches()
                ? fitting(text.toLowerCase(Locale.ROOT), findings)
                : refuse("email", text, findings);
    }

    private String fitting(String text, Findings findings) {
        if (text.length() > column.limit()) {
            findings.add(column.name(), "tooLong", String.valueOf(column.limit()));
            return null;
        }
        return text;
    }

    private BigDecimal number(Value cell, String text, Findings findings) {
        String digits = THOUSANDS.matcher(text).matches() ? text.replace(",", "") : text;
        if (!NUMBER.matcher(digits).matches()) {
            return refuse("number", text, findings);
        }
        BigDecimal number = new BigDecimal(digits).stripTrailingZeros();
        if (number.scale() > column.limit()) {
            findings.add(column.name(), "decimals", String.valueOf(column.limit()));
            return null;
        }
        return number;
    }

    private LocalDate day(Value cell, String text, Findings findings) {
        if (cell.number() != null || text.matches("\\d{2,7}")) {
            return serial(new BigDecimal(text), findings);
        }
        Matcher parts = DAY.matcher(text);
        if (!parts.matches()) {
            return refuse("day", text, findings);
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (DateTimeException noSuchDay) {
            return refuse("day", text, findings);
        }
    }

    private LocalDate serial(BigDecimal number, Findings findings) {
        boolean possible = number.compareTo(FIRST_SERIAL) >= 0 && number.compareTo(LAST_SERIAL) <= 0;
        return possible ? SERIAL_ZERO.plusDays(number.longValue()) : refuse("day", number.toPlainString(), findings);
    }

    private String choice(String text, Findings findings) {
        String constant = words.get(ColumnTexts.folded(text));
        return constant == null ? refuse("choice", text, findings) : constant;
    }

    private <T> T refuse(String message, String argument, Findings findings) {
        findings.add(column.name(), message, argument);
        return null;
    }
}
