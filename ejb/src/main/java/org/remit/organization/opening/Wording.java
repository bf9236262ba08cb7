package org.remit.organization.opening;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.remit.shared.LocalizedText;
import org.remit.shared.Money;

/** Texts, amounts and dates of a summary in one language. */
final class Wording {

    private static final Wording ENGLISH = new Wording(Locale.UK);
    private static final Wording CHINESE = new Wording(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;
    private final ResourceBundle texts;

    private Wording(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                "org.remit.organization.opening.summary",
                locale,
                Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Says the same in both languages. */
    static LocalizedText both(Function<Wording, String> saying) {
        return new LocalizedText(saying.apply(CHINESE), saying.apply(ENGLISH));
    }

    String text(String key, Object... args) {
        return new MessageFormat(texts.getString(key), locale).format(args);
    }

    /** The text in this language, or in the other with a remark. */
    String of(LocalizedText text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return text.untranslated(locale) ? text("notTranslated", text.in(locale)) : text.in(locale);
    }

    String amount(BigDecimal amount, String currency) {
        return Money.text(amount, currency, locale);
    }

    String percent(BigDecimal rate) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(rate);
    }

    String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /** Years are no amounts: 2027, not 2,027. */
    String year(int year) {
        return Integer.toString(year);
    }

    String list(List<String> parts) {
        return String.join(texts.getString("and"), parts);
    }
}
