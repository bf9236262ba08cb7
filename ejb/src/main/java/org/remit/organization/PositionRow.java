package org.remit.organization;

import java.time.LocalDate;
import org.remit.shared.LocalizedText;

/**
 * A position in a list, on a day.
 *
 * @param unit the code of its unit
 * @param headcount its seats
 * @param filled how many people hold it on that day
 * @param reportsTo the code of the position it reports to, or null
 * @param validTo its last day, or null; of one that was cancelled while it was planned, the day before its first
 */
public record PositionRow(
        String code,
        LocalizedText title,
        String unit,
        LocalizedText unitName,
        Layer layer,
        PositionStatus status,
        int headcount,
        long filled,
        String reportsTo,
        boolean permanent,
        LocalDate validFrom,
        LocalDate validTo) {

    PositionRow filledBy(long people) {
        return new PositionRow(
                code, title, unit, unitName, layer, status, headcount, people, reportsTo, permanent, validFrom,
                validTo);
    }

    /** The day itself, or the nearest within the position's time; of one that never opened, its planned first day. */
    LocalDate within(LocalDate day) {
        if (cancelled() || day.isBefore(validFrom)) {
            return validFrom;
        }
        return validTo != null && day.isAfter(validTo) ? validTo : day;
    }

    /** Whether it was cancelled while it was planned, so that it never opened. */
    public boolean cancelled() {
        return validTo != null && validTo.isBefore(validFrom);
    }

    /** Its seats that nobody holds; a position that is not open has none to fill. */
    public long vacancies() {
        return status == PositionStatus.OPEN ? Math.max(0, headcount - filled) : 0;
    }
}
