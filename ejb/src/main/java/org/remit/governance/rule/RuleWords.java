package org.remit.governance.rule;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.remit.shared.LocalizedText;

/** The words of rules in one language, for what is put before the deciders. */
final class RuleWords {

    private static final RuleWords ENGLISH = new RuleWords(Locale.UK);
    private static final RuleWords CHINESE = new RuleWords(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;
    private final ResourceBundle texts;

    private RuleWords(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                "org.remit.governance.rule.rule",
                locale,
                RuleWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Says the same in both languages. */
    static LocalizedText both(Function<RuleWords, String> saying) {
        return new LocalizedText(saying.apply(CHINESE), saying.apply(ENGLISH));
    }

    String text(String key, Object... args) {
        return new MessageFormat(texts.getString(key), locale).format(args);
    }

    /** The text in this language, else in the other one; empty when there is none. */
    String of(LocalizedText text) {
        return text == null || text.isEmpty() ? "" : text.in(locale);
    }

    String of(LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(date);
    }
}
