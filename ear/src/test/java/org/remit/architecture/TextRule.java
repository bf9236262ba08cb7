package org.remit.architecture;

import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds of every message file. Each rule tells what it finds in one file. */
enum TextRule {
    THERE_IS_A_FILE_IN_THE_OTHER_LANGUAGE((texts, file) ->
            texts.twin(file).isPresent() ? Stream.of() : Stream.of("has no twin in the other language")),

    BOTH_LANGUAGES_HAVE_THE_SAME_KEYS((texts, file) -> texts.twin(file).stream()
            .flatMap(twin -> twin.keys().stream())
            .filter(key -> !file.texts().containsKey(key))
            .map(key -> key + " is missing")),

    NO_TEXT_IS_EMPTY((texts, file) -> file.texts().entrySet().stream()
            .filter(entry -> entry.getValue().isBlank())
            .map(entry -> entry.getKey() + " is empty")),

    NO_KEY_IS_THERE_TWICE((texts, file) -> {
        Set<String> seen = new HashSet<>();
        Stream<String> here = file.keys().stream().filter(key -> !seen.add(key));
        Stream<String> elsewhere = texts.files().stream()
                .filter(other -> other.language().equals(file.language()) && !other.equals(file))
                .flatMap(other -> other.texts().keySet().stream())
                .filter(key -> file.texts().containsKey(key));
        return Stream.concat(here, elsewhere).map(key -> key + " is there twice");
    }),

    BOTH_LANGUAGES_FILL_THE_SAME_PLACEHOLDERS((texts, file) -> file.texts().entrySet().stream()
            .filter(entry -> texts.twin(file)
                    .map(twin -> twin.texts().get(entry.getKey()))
                    .filter(other -> !placeholders(other).equals(placeholders(entry.getValue())))
                    .isPresent())
            .map(entry -> entry.getKey() + " has other placeholders")),

    EVERY_TEXT_IS_A_MESSAGE_FORMAT((texts, file) -> file.texts().entrySet().stream()
            .filter(entry -> !isMessageFormat(entry.getValue()))
            .map(entry -> entry.getKey() + " is no message format (write ’ for an apostrophe)"));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    private final BiFunction<Texts, Texts.File, Stream<String>> rule;

    TextRule(BiFunction<Texts, Texts.File, Stream<String>> rule) {
        this.rule = rule;
    }

    List<String> findings(Texts texts) {
        return texts.files().stream()
                .flatMap(file -> rule.apply(texts, file).map(finding -> file.name() + ": " + finding))
                .toList();
    }

    static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** A straight apostrophe begins a quotation there, and what follows is no longer filled in. */
    private static boolean isMessageFormat(String text) {
        if (text.contains("'")) {
            return false;
        }
        try {
            new MessageFormat(text, Locale.ROOT);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
