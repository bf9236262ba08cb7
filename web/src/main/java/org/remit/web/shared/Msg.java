package org.remit.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The texts on a page, in the reader's language: {@code #{msg['inbox.title']}}, {@code #{msg.format('inbox.count', n)}},
 * and any value written as the language does: {@code #{msg.of(item.dueAt)}}.
 */
@Named
@RequestScoped
public class Msg extends AbstractMap<String, String> {

    @Inject
    Messages messages;

    @Inject
    Preferences preferences;

    @Override
    public String get(Object key) {
        return messages.text(preferences.getLocale(), String.valueOf(key));
    }

    /** Several texts, as the names of columns. */
    public List<String> all(String... keys) {
        return Stream.of(keys).map(this::get).toList();
    }

    /** A text with its placeholders filled. */
    public String format(String key, Object... args) {
        return messages.text(preferences.getLocale(), key, args);
    }

    /** A message and what stands in it, as the server has kept them: {@code error.positionNotVacant|MKT-SEO}. */
    public String written(String kept) {
        String[] parts = kept.split("\\|");
        return format(parts[0], Messages.arguments(parts));
    }

    /** A localized text, enum constant, point in time, day, number or person as the language writes it. */
    public String of(Object value) {
        return messages.formats(preferences.getLocale()).of(value);
    }

    /** An amount of money with its currency's sign; null as the empty text. */
    public String amount(BigDecimal amount, String currency) {
        return amount == null ? "" : messages.formats(preferences.getLocale()).amount(amount, currency);
    }

    /** A rate between 0 and 1 in hundredths; null as the empty text. */
    public String percent(BigDecimal rate) {
        return rate == null ? "" : messages.formats(preferences.getLocale()).percent(rate);
    }

    /**
     * The key of the text that a kind of request, or one of its steps, has of its own; otherwise of the general one.
     *
     * @param beginning the general key and a dot
     * @param whose the kind, or the step's id in the diagram
     */
    public String own(String beginning, String whose) {
        return has(beginning + whose) ? beginning + whose : beginning.substring(0, beginning.length() - 1);
    }

    /** Whether there is a text for the key: for texts that a feature may leave out. */
    public boolean has(String key) {
        return messages.has(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return messages.has(String.valueOf(key));
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
