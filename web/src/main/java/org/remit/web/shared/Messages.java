package org.remit.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.math.BigDecimal;
import java.text.Format;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The texts of all features, from {@code messages/<feature>_<language>.properties}; a new file needs no registration.
 * A text is a {@link MessageFormat}: {@code {0}} is the first argument; write ’ instead of ', which has a meaning there.
 */
@ApplicationScoped
public class Messages {

    private static final String FOLDER = "/WEB-INF/classes/messages/";

    @Inject
    ServletContext context;

    @Inject
    Clock clock;

    private final MessageFiles files = new MessageFiles();
    private ZoneId zone = ZoneId.systemDefault();

    @PostConstruct
    void load() {
        zone = clock.getZone();
        Set<String> paths = context.getResourcePaths(FOLDER);
        if (paths == null) {
            throw new IllegalStateException("no message files in " + FOLDER);
        }
        paths.stream()
                .filter(path -> path.endsWith(".properties"))
                .forEach(path -> files.add(path, context.getResourceAsStream(path)));
    }

    /** For tests without a container. */
    static Messages of(MessageFiles files, ZoneId zone) {
        var messages = new Messages();
        messages.files.of("en").putAll(files.of("en"));
        messages.files.of("zh").putAll(files.of("zh"));
        messages.zone = zone;
        return messages;
    }

    /**
     * A text in the reader's language; a key that is missing is shown between question marks.
     *
     * @param locale zh for Chinese, anything else for English
     * @param args what the placeholders stand for; localized texts, enum constants, points in time, days, numbers and
     *     persons are written as the language does
     */
    public String text(Locale locale, String key, Object... args) {
        String text = texts(locale, key);
        if (text == null) {
            return "???" + key + "???";
        }
        if (args.length == 0) {
            return text;
        }
        return format(new MessageFormat(text, locale), formats(locale), args);
    }

    /** A message and what stands in it, as the server has kept them: {@code error.positionNotVacant|MKT-SEO}. */
    public String written(Locale locale, String kept) {
        String[] parts = kept.split("\\|");
        return text(locale, parts[0], arguments(parts));
    }

    /** Of a message that was kept: all but its key, which is the first. */
    static Object[] arguments(String... parts) {
        return Stream.of(parts).skip(1).map(Messages::typed).toArray();
    }

    /** As it was before it was written down: messages choose their words by numbers. */
    private static Object typed(String part) {
        if (part.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(part);
        }
        return part.matches("-?\\d{1,15}(\\.\\d+)?") ? new BigDecimal(part) : part;
    }

    /** Arguments are written as the language does, unless the placeholder has a format of its own, such as a choice. */
    private static String format(MessageFormat message, Formats formats, Object... args) {
        Format[] own = message.getFormatsByArgumentIndex();
        Object[] written = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            written[i] = i < own.length && own[i] != null ? args[i] : formats.of(args[i]);
        }
        return message.format(written);
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return files.of("en").containsKey(key);
    }

    /** How values are written in the reader's language. */
    public Formats formats(Locale locale) {
        return new Formats(this, locale, zone);
    }

    private String texts(Locale locale, String key) {
        return files.of(Languages.isChinese(locale) ? "zh" : "en").get(key);
    }
}
