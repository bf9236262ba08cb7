package org.remit.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A part of a text that is compared with another.
 *
 * @param kind SAME in both, REMOVED from the first, ADDED in the second
 */
public record Piece(Kind kind, String text) {

    /** Where a part stands. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Comparing takes the square of this, at worst; texts of more parts are compared by larger ones. */
    private static final int MOST = 1500;

    private static final List<Pattern> PARTS = List.of(
            // words, numbers with their separators, single Chinese characters, and whatever stands between them
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:[.,]\\p{N}+)*|\\s+|."),
            // sentences
            Pattern.compile("[^。！？；.!?;\\n]*[。！？；.!?;\\n]+\\s*|[^。！？；.!?;\\n]+"),
            // lines
            Pattern.compile("[^\\n]*\\n+|[^\\n]+"),
            Pattern.compile("(?s).+"));

    /**
     * The two texts as one, in reading order.
     *
     * @param before null for none
     * @param after null for none
     */
    public static List<Piece> between(String before, String after) {
        Pattern part = PARTS.stream()
                .filter(pattern -> count(pattern, before) <= MOST && count(pattern, after) <= MOST)
                .findFirst()
                .orElseThrow();
        List<String> old = parts(part, before);
        List<String> fresh = parts(part, after);
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh, true).getDeltas()) {
            boolean same = delta.getType() == DeltaType.EQUAL;
            add(pieces, same ? Kind.SAME : Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, same ? List.of() : delta.getTarget().getLines());
        }
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", tokens)));
        }
    }

    private static long count(Pattern part, String text) {
        return text == null ? 0 : part.matcher(text).results().limit(MOST + 1L).count();
    }

    private static List<String> parts(Pattern part, String text) {
        return text == null
                ? List.of()
                : part.matcher(text).results().map(MatchResult::group).toList();
    }
}
