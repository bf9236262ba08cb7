package org.remit.organization.search;

import java.util.Locale;
import java.util.Optional;
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

    /** One or two Latin letters stand everywhere, so they are sought at the beginning; pinyin may be typed with blanks. */
    private Query anywhere() {
        boolean latin = text.chars().allMatch(character -> character < 128);
        if (latin && text.length() <= SHORT) {
            return Grams.part(SearchDocument.EDGE + text);
        }
        String letters = text.replaceAll("[\\s']", "");
        if (!latin || letters.length() <= SHORT || letters.equals(text)) {
            return Grams.part(text);
        }
        return new BooleanQuery.Builder()
                .add(Grams.part(text), Occur.SHOULD)
                .add(Grams.part(letters), Occur.SHOULD)
                .build();
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
