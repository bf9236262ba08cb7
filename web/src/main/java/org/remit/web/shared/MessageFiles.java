package org.remit.web.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Merges files named {@code <feature>_<language>.properties}, in UTF-8, into one map per language. */
final class MessageFiles {

    private static final Pattern NAME = Pattern.compile(".*?([a-z]+)_(en|zh)\\.properties");

    private final Map<String, Map<String, String>> texts = Map.of("en", new HashMap<>(), "zh", new HashMap<>());

    /** Adds a file's texts; no key is in two files, which a test of the build sees to. */
    void add(String file, InputStream content) {
        Matcher name = NAME.matcher(file);
        if (!name.matches()) {
            throw new IllegalStateException("not a message file: " + file);
        }
        Map<String, String> language = texts.get(name.group(2));
        read(content).forEach((key, text) -> language.put((String) key, (String) text));
    }

    Map<String, String> of(String language) {
        return texts.get(language);
    }

    private static Properties read(InputStream content) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(content, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
