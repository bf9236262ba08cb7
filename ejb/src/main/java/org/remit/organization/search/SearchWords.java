package org.remit.organization.search;

import java.util.Locale;
import java.util.Optional;
import org.remit.shared.TypedText;

/**
 * What was typed into the search, as LIKE patterns whose escape character is {@code !}.
 *
 * @param latin whether it has letters without accents only, which no Chinese text has to be asked for
 * @param pattern finds it anywhere; one or two Latin letters are sought at the beginning only, as they stand everywhere
 * @param whole finds it where nothing else stands beside it
 * @param start finds it at the beginning
 * @param letters finds the same without blanks, since pinyin may be typed with them; empty when there are none
 */
record SearchWords(boolean latin, String pattern, String whole, String start, Optional<String> letters) {

    private static final int LONGEST = 100;
    private static final int SHORT = 2;

    /** @return empty when nothing was typed */
    static Optional<SearchWords> of(String typed) {
        String clean = TypedText.clean(typed);
        return clean == null ? Optional.empty() : Optional.of(words(clean));
    }

    private static SearchWords words(String clean) {
        String lower = clean.toLowerCase(Locale.ROOT);
        String text = lower.codePointCount(0, lower.length()) > LONGEST
                ? lower.substring(0, lower.offsetByCodePoints(0, LONGEST))
                : lower;
        boolean latin = text.chars().allMatch(character -> character < 128);
        String start = "%" + SearchEntry.EDGE + escaped(text) + "%";
        String anywhere = "%" + escaped(text) + "%";
        String letters = text.replaceAll("[\\s']", "");
        return new SearchWords(
                latin,
                latin && text.length() <= SHORT ? start : anywhere,
                "%" + SearchEntry.EDGE + escaped(text) + SearchEntry.EDGE + "%",
                start,
                latin && letters.length() > SHORT && !letters.equals(text)
                        ? Optional.of("%" + escaped(letters) + "%")
                        : Optional.empty());
    }

    private static String escaped(String text) {
        return text.replaceAll("([!%_])", "!$1");
    }
}
