package org.remit.organization.structure;

import java.util.List;

/**
 * Few levels and clear authority: how deep the hierarchy is and where too many report to one.
 *
 * @param levels how many levels of units there are
 * @param deep the units on a level below {@link #MOST_LEVELS}, at most {@link #MOST_SHOWN}
 * @param wide the positions that more than {@link #WIDEST_SPAN} seats report to, likewise
 */
public record StructureHints(int levels, List<UnitRef> deep, List<WideSpan> wide) {

    public static final int MOST_LEVELS = 5;
    public static final int WIDEST_SPAN = 10;
    public static final int MOST_SHOWN = 10;

    public int mostLevels() {
        return MOST_LEVELS;
    }

    public int widestSpan() {
        return WIDEST_SPAN;
    }

    public boolean fine() {
        return deep.isEmpty() && wide.isEmpty();
    }
}
