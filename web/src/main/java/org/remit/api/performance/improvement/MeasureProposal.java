package org.remit.api.performance.improvement;

import java.time.LocalDate;
import org.remit.performance.improvement.MeasureWish;

/**
 * A measure as it is proposed.
 *
 * @param measure what is to be done; at most 1,000 characters
 * @param owner the id of the person who carries it out
 * @param due the last day for it, at most two years from now
 * @param comment what was changed of one that was returned, or null
 */
public record MeasureProposal(String measure, Long owner, LocalDate due, String comment) {

    MeasureWish wish() {
        return new MeasureWish(measure, owner, due);
    }
}
