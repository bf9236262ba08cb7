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

    /** Words, numbers with their separators, single Chinese characters, and whatever stands between them. */
    private static final Pattern TOKEN =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:[.,]\\p{N}+)*|\\s+|.");

    /**
     * The two texts as one, in reading order.
     *
     * @param before null for none
     * @param after null for none
     */
    public static List<Piece> between(String before, String after) {
        List<String> old = tokens(before);
        List<String> fresh = tokens(after);
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

    private static List<String> tokens(String text) {
        return text == null
                ? List.of()
                : TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
