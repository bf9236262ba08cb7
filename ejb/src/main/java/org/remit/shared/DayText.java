package org.remit.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as a text that is kept writes them, in both languages. */
public final class DayText {

    private DayText() {}

    public static LocalizedText of(LocalDate day) {
        return new LocalizedText(written(day, Locale.SIMPLIFIED_CHINESE), written(day, Locale.UK));
    }

    /** Both days and all between. */
    public static LocalizedText of(LocalDate from, LocalDate to) {
        LocalizedText first = of(from);
        LocalizedText last = of(to);
        return new LocalizedText(first.zh() + " – " + last.zh(), first.en() + " – " + last.en());
    }

    private static String written(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
