package org.remit.organization.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.remit.shared.TypedText;

/**
 * What was typed into the search.
 *
 * @param text in lower case, at most 100 characters
 */
record SearchWords(String text) {

    private static final int LONGEST = 100;
    private static final int SHORT = 2;

    /** The wide blank of a Chinese keyboard too. */
    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

    /** @return empty when nothing was typed */
    static Optional<SearchWords> of(String typed) {
        return Optional.ofNullable(TypedText.clean(typed))
                .map(clean -> new SearchWords(cut(clean.toLowerCase(Locale.ROOT))));
    }

    /** Scores the whole of a word above its beginning and that above the rest. */
    Query query() {
        String start = SearchDocument.EDGE + text;
        return new BooleanQuery.Builder()
                .add(anywhere(), Occur.FILTER)
                .add(score(2, Grams.part(start + SearchDocument.EDGE)), Occur.SHOULD)
                .add(score(1, Grams.part(start)), Occur.SHOULD)
                .build();
    }

    /** Every word, wherever it stands; pinyin may be typed with blanks. */
    private Query anywhere() {
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        BLANKS.splitAsStream(text).filter(word -> !word.isEmpty()).forEach(word -> every.add(word(word), Occur.FILTER));
        String letters = BLANKS.matcher(text).replaceAll("").replace("'", "");
        if (!latin(text) || letters.length() <= SHORT || letters.equals(text)) {
            return every.build();
        }
        return new BooleanQuery.Builder()
                .add(every.build(), Occur.SHOULD)
                .add(Grams.part(letters), Occur.SHOULD)
                .build();
    }

    /** One or two Latin letters stand everywhere, so they are sought where words begin. */
    private static Query word(String word) {
        if (!latin(word) || word.length() > SHORT) {
            return Grams.part(word);
        }
        return new BooleanQuery.Builder()
                .add(Grams.part(SearchDocument.EDGE + word), Occur.SHOULD)
                .add(Grams.part(" " + word), Occur.SHOULD)
                .build();
    }

    private static boolean latin(String text) {
        return text.chars().allMatch(character -> character < 128);
    }

    private static Query score(float points, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), points);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) > LONGEST
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST))
                : text;
    }
}
