package org.remit.organization.handbook.content;

import java.util.List;

/**
 * What one edition says differently from an earlier one, in one language.
 *
 * @param changes what was added, removed or changed, in the order of the newer edition; what is the same is left out
 */
public record Difference(List<Change> changes) {

    /**
     * A unit or a position that is new, gone or told otherwise.
     *
     * @param kind ADDED, REMOVED or CHANGED
     * @param code the unit's or the position's code
     * @param name what it is called
     * @param lines what is told of it; of a changed one only what differs
     */
    public record Change(ChangeKind kind, String code, String name, List<Line> lines) {}

    /**
     * One statement.
     *
     * @param kind ADDED, REMOVED or CHANGED
     * @param label what it tells of, or null when it says so itself
     * @param pieces its words, those of both editions in one row
     */
    public record Line(ChangeKind kind, String label, List<Piece> pieces) {}

    /**
     * Some words.
     *
     * @param kind SAME, ADDED or REMOVED
     */
    public record Piece(ChangeKind kind, String text) {}

    public long count(ChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
