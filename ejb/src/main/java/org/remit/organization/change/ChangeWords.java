package org.remit.organization.change;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.shared.LocalizedText;
import org.remit.shared.Money;
import org.remit.shared.TextChange;

/** Texts, amounts and dates of a summary in one language. */
final class ChangeWords {

    private static final ChangeWords ENGLISH = new ChangeWords(Locale.UK);
    private static final ChangeWords CHINESE = new ChangeWords(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;
    private final ResourceBundle texts;

    private ChangeWords(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                "org.remit.organization.change.summary",
                locale,
                ChangeWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Says the same in both languages. */
    static LocalizedText both(Function<ChangeWords, String> saying) {
        return new LocalizedText(saying.apply(CHINESE), saying.apply(ENGLISH));
    }

    String text(String key, Object... args) {
        return new MessageFormat(texts.getString(key), locale).format(args);
    }

    String of(LocalizedText text) {
        return text == null || text.isEmpty() ? text("none") : text.in(locale);
    }

    /** What it is called, with its code. */
    String named(LocalizedText name, String code) {
        return code == null ? text("none") : text("named", of(name), code);
    }

    /** What becomes of a value, told only of the language in which it differs. */
    String change(Difference difference) {
        return difference.texts(locale).stream()
                .filter(TextChange::differs)
                .map(text -> text("change", orNone(text.before()), orNone(text.after())))
                .collect(Collectors.joining("\n"));
    }

    private String orNone(String text) {
        return text == null ? text("none") : text;
    }

    String amount(BigDecimal amount, String currency) {
        return amount == null ? text("none") : Money.text(amount, currency, locale);
    }

    String plain(Object value) {
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : value == null ? text("none") : value.toString();
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }
}
