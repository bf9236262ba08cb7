package org.remit.organization.duty;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.organization.KpiContent;
import org.remit.organization.handbook.content.Words;
import org.remit.shared.LocalizedText;

/** The texts of a summary in one language. */
final class DutyWords {

    private static final DutyWords ENGLISH = new DutyWords(Locale.UK);
    private static final DutyWords CHINESE = new DutyWords(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;
    private final ResourceBundle texts;

    private DutyWords(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                "org.remit.organization.duty.summary",
                locale,
                DutyWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Says the same in both languages. */
    static LocalizedText both(Function<DutyWords, String> saying) {
        return new LocalizedText(saying.apply(CHINESE), saying.apply(ENGLISH));
    }

    String text(String key, Object... args) {
        return new MessageFormat(texts.getString(key), locale).format(args);
    }

    String of(LocalizedText text) {
        return text == null || text.isEmpty() ? "" : text.in(locale);
    }

    String all(List<LocalizedText> all) {
        return all.stream().map(this::of).sorted().collect(Collectors.joining(texts.getString("comma")));
    }

    /** Not more than so many, and how many more there are. */
    List<String> first(int most, List<String> all) {
        return all.size() <= most
                ? all
                : Stream.concat(all.stream().limit(most), Stream.of(text("more", all.size() - most)))
                        .toList();
    }

    String kpi(KpiContent kpi) {
        return Words.in(locale).line(kpi);
    }

    String target(KpiContent kpi) {
        return Words.in(locale).target(kpi);
    }

    String frequency(KpiContent kpi) {
        return Words.in(locale).frequency(kpi);
    }

    Locale locale() {
        return locale;
    }

    /** @param language zh or en */
    boolean speaks(String language) {
        return locale.getLanguage().equals(language);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }
}
