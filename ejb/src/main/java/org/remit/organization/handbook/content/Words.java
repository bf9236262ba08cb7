package org.remit.organization.handbook.content;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.organization.KpiContent;
import org.remit.shared.LocalizedText;

/** The handbook's own words in one language, for what is printed, compared and put before the deciders. */
public final class Words {

    private static final Words ENGLISH = new Words(Locale.UK);
    private static final Words CHINESE = new Words(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;
    private final ResourceBundle texts;

    private Words(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                "org.remit.organization.handbook.handbook",
                locale,
                Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words in(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? CHINESE : ENGLISH;
    }

    /** Says the same in both languages. */
    public static LocalizedText both(Function<Words, String> saying) {
        return new LocalizedText(saying.apply(CHINESE), saying.apply(ENGLISH));
    }

    public Locale locale() {
        return locale;
    }

    public String text(String key, Object... args) {
        return new MessageFormat(texts.getString(key), locale).format(args);
    }

    /** The text in this language, else in the other one; empty when there is none. */
    public String of(LocalizedText text) {
        return text == null || text.isEmpty() ? "" : text.in(locale);
    }

    public String of(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    public String with(SheetDuty duty) {
        return duty.partners().stream()
                .map(partner -> partner.name() == null ? partner.code() : of(partner.name()))
                .collect(Collectors.joining(text("and")));
    }

    /** What is to be reached, such as: at least 35%. */
    public String target(KpiContent kpi) {
        return text("target." + kpi.direction(), kpi.targetInWords(locale));
    }

    /** A KPI in one line: what is measured, what is to be reached, how often and from where. */
    public String line(KpiContent kpi) {
        String name = of(kpi.name());
        return kpi.source() == null
                ? text("kpi.line", name, target(kpi), frequency(kpi))
                : text("kpi.lineWithSource", name, target(kpi), frequency(kpi), of(kpi.source()));
    }

    public String frequency(KpiContent kpi) {
        return text("frequency." + kpi.frequency());
    }
}
