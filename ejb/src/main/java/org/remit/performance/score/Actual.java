package org.remit.performance.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.measure.Period;

/**
 * What a line of a sheet has come to.
 *
 * @param value in the KPI's unit; null for a ratio of nothing, such as the satisfaction of nobody, or when it cannot be put together
 * @param numerator the number itself or what is divided, of all measurements together; null when they cannot be put together
 * @param denominator what it is divided by, or null when it is no ratio
 * @param from whose measurements they are: the assignment's, for want of these its position's, for want of these its unit's
 * @param measurements how many they are, 1 or more
 * @param lastDay the last day that was measured
 * @param targetDays the days that a target which grows with them was counted for; null when the whole period of the sheet was, or the
 *     target does not grow
 * @param refusal the key of the message why it could not be scored, so that the line counts as missing; usually null
 */
public record Actual(
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        SubjectKind from,
        int measurements,
        LocalDate lastDay,
        Period targetDays,
        String refusal) {

    /** Of what must not happen: whether it did. */
    boolean happened() {
        return value != null && value.signum() > 0;
    }

    Actual refused(String key) {
        return new Actual(value, numerator, denominator, from, measurements, lastDay, targetDays, key);
    }
}
