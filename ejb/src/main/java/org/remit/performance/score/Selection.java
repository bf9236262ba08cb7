package org.remit.performance.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.remit.performance.scoring.measure.Period;

/**
 * Which sheets are meant; drafts never are.
 *
 * @param condition on the sheet {@code s}
 * @param parameters of the condition
 */
record Selection(String condition, List<Object> parameters) {

    private static final String READY = "s.state = 'READY' AND s.id ";

    /** @param sheets at most 1,000, which is what every database takes in a list */
    static Selection of(Collection<Long> sheets) {
        String marks = String.join(", ", Collections.nCopies(sheets.size(), "?"));
        return new Selection(READY + "IN (" + marks + ")", new ArrayList<>(sheets));
    }

    /** The sheets of assignments whose period lies within this one. */
    static Selection of(long firstSheet, long lastSheet, Period period) {
        return new Selection(
                READY + "BETWEEN ? AND ? AND s.assignment_id IS NOT NULL AND s.period_from >= ? AND s.period_to <= ?",
                List.of(firstSheet, lastSheet, period.from(), period.to()));
    }

    /** With others after them. */
    List<Object> and(Object... more) {
        List<Object> all = new ArrayList<>(parameters);
        Collections.addAll(all, more);
        return all;
    }
}
