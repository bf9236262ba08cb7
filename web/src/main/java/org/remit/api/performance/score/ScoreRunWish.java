package org.remit.api.performance.score;

import java.time.LocalDate;
import org.remit.performance.scoring.measure.Period;

/**
 * Which sheets are to be scored: those of assignments that are ready and whose period lies within these days.
 *
 * @param from the first day
 * @param to the last day, included
 */
public record ScoreRunWish(LocalDate from, LocalDate to) {

    Period period() {
        return new Period(from, to);
    }
}
