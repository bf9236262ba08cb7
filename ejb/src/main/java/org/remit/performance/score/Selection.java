package org.remit.performance.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.remit.performance.scoring.measure.Period;

/**
 * Which sheets are meant; drafts never are.
 *
 * @param ids a condition on a column of ids, for which it has a {@code %s}
 * @param parameters of this condition
 * @param period that of the sheets lies within it; null for any
 */
record Selection(String ids, List<Object> parameters, Period period) {

    /** @param sheets at most 1,000, which is what every database takes in a list */
    static Selection of(Collection<Long> sheets) {
        return new Selection("%s IN (" + marks(sheets) + ")", List.copyOf(sheets), null);
    }

    /** The sheets of assignments whose period lies within this one. */
    static Selection of(long firstSheet, long lastSheet, Period period) {
        return new Selection("%s BETWEEN ? AND ?", List.of(firstSheet, lastSheet), period);
    }

    static String marks(Collection<?> ids) {
        return String.join(", ", Collections.nCopies(ids.size(), "?"));
    }

    /** On the sheet {@code s}. */
    String ofSheets() {
        String ready = "s.state = 'READY' AND " + ids.formatted("s.id");
        return period == null
                ? ready
                : ready + " AND s.assignment_id IS NOT NULL AND s.period_from >= ? AND s.period_to <= ?";
    }

    List<Object> parametersOfSheets() {
        List<Object> all = new ArrayList<>(parameters);
        if (period != null) {
            all.add(period.from());
            all.add(period.to());
        }
        return all;
    }

    /** On the line {@code t} of the sheet {@code s}: said of both, since not every database sees that it holds for both. */
    String ofLines() {
        return ids.formatted("t.sheet_id") + " AND " + ofSheets();
    }

    List<Object> parametersOfLines() {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(parametersOfSheets());
        return all;
    }
}
