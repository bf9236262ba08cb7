package org.remit.organization.search;

import java.util.Locale;
import java.util.stream.Stream;
import org.remit.shared.LocalizedText;

/** Finds in lists too short for the index what the search would find: by a part of the words or of how those sound. */
public final class WordMatch {

    private WordMatch() {}

    /** Whether what was typed is part of the code, of the name or of its pinyin, or what its initials begin with. */
    public static boolean matches(String typed, String code, LocalizedText name) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        String letters = text.replaceAll("[\\s']", "");
        Pinyin pinyin = Pinyin.of(name.zh());
        return Stream.of(code, name.zh(), name.en())
                        .anyMatch(word ->
                                word != null && word.toLowerCase(Locale.ROOT).contains(text))
                || !letters.isEmpty()
                        && (pinyin.initials().startsWith(letters)
                                || pinyin.full().contains(letters));
    }
}
