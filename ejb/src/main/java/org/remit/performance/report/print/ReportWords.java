package org.remit.performance.report.print;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.remit.shared.LocalizedText;

/** The report's own words in one language. */
public final class ReportWords {

    private static final ReportWords ENGLISH = new ReportWords(Locale.UK);
    private static final ReportWords CHINESE = new ReportWords(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;
    private final ResourceBundle texts;

    private ReportWords(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                "org.remit.performance.report.report",
                locale,
                ReportWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Chinese for a Chinese reader, English for anybody else. */
    public static ReportWords in(Locale reader) {
        return Locale.CHINESE.getLanguage().equals(reader.getLanguage()) ? CHINESE : ENGLISH;
    }

    String text(String key, Object... args) {
        return new MessageFormat(texts.getString(key), locale).format(args);
    }

    String of(LocalizedText text) {
        return text == null || text.isEmpty() ? "" : text.in(locale);
    }

    String of(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** A dash for none. */
    String of(BigDecimal number) {
        return number == null ? "–" : NumberFormat.getInstance(locale).format(number);
    }

    /** With its sign; a dash for none. */
    String change(BigDecimal number) {
        return number == null ? "–" : (number.signum() > 0 ? "+" : "") + of(number);
    }

    String language() {
        return locale.getLanguage();
    }
}
