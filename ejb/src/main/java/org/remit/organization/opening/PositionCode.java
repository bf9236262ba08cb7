package org.remit.organization.opening;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.remit.shared.LocalizedText;

/** How a new position gets its code: the unit's and the English title, such as MKT-SHORT-VIDEO-PRODUCER. */
final class PositionCode {

    private static final int MAX_LENGTH = 40;
    /** Room for a number behind it. */
    private static final int MAX_SUFFIX = 8;

    private final Predicate<String> taken;
    private final ToLongFunction<String> likeIt;

    /**
     * @param taken whether a position or an open request has a code
     * @param likeIt how many of them have a code that begins like this
     */
    PositionCode(Predicate<String> taken, ToLongFunction<String> likeIt) {
        this.taken = taken;
        this.likeIt = likeIt;
    }

    String next(String unit, LocalizedText title) {
        String slug = slug(unit, title);
        if (slug != null && !taken.test(slug)) {
            return slug;
        }
        String stem = slug == null ? unit + "-P" : cut(slug, MAX_LENGTH - MAX_SUFFIX) + "-";
        // Counting those that begin alike leads straight behind them, where trying from 1 would ask a thousand times.
        long number = slug == null ? likeIt.applyAsLong(stem) + 1 : likeIt.applyAsLong(stem) + 2;
        while (taken.test(stem + number)) {
            number++;
        }
        return stem + number;
    }

    /** Null when the title has no letter or digit that can stand in a code. */
    private static String slug(String unit, LocalizedText title) {
        if (title == null || title.en() == null) {
            return null;
        }
        String words = Normalizer.normalize(title.en(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return words.isEmpty() ? null : cut(unit + "-" + words, MAX_LENGTH);
    }

    private static String cut(String code, int max) {
        return code.length() <= max ? code : code.substring(0, max).replaceAll("-$", "");
    }
}
