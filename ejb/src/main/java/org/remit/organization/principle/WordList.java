package org.remit.organization.principle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words to look for, each with what is proposed instead; the longest that fits counts, once. */
final class WordList {

    /**
     * @param mend what is proposed instead, or null
     * @param except longer words that hold this one and mean something else
     */
    record Word(String word, String mend, List<String> except) {}

    private final Pattern pattern;
    private final Map<String, String> mends = new HashMap<>();

    /** @param whole whether only whole words count; Chinese has no spaces between them */
    WordList(List<Word> words, boolean whole) {
        words.forEach(word -> mends.put(word.word(), word.mend()));
        List<String> exceptions =
                words.stream().flatMap(word -> word.except().stream()).toList();
        String wanted = "(?<wanted>" + anyOf(List.copyOf(mends.keySet())) + ")";
        String any = exceptions.isEmpty() ? wanted : "(?:" + anyOf(exceptions) + "|" + wanted + ")";
        pattern = Pattern.compile(whole ? "\\b" + any + "\\b" : any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String anyOf(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    List<Marked> in(String text) {
        List<Marked> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.group("wanted") != null) {
                String mend = mends.get(matcher.group().toLowerCase(Locale.ROOT));
                places.add(new Marked(matcher.start(), matcher.end(), mend));
            }
        }
        return places;
    }
}
