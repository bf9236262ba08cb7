package org.remit.organization;

import java.time.LocalDate;

/**
 * The days on which a unit is there: only as long as all units above it are.
 *
 * @param from its first day, or null when it was there from the beginning
 * @param to its last day, or null while it is not to be closed
 */
public record UnitPeriod(LocalDate from, LocalDate to) {

    static final UnitPeriod ALWAYS = new UnitPeriod(null, null);

    UnitPeriod within(UnitPeriod above) {
        return new UnitPeriod(above.beginsAfter(from) ? above.from : from, above.endsBefore(to) ? above.to : to);
    }

    /** @param first the first day of what is to be in it, or null when that was there from the beginning */
    public boolean beginsAfter(LocalDate first) {
        return from != null && (first == null || from.isAfter(first));
    }

    /** @param last the last day of what is to be in it, or null when that has none */
    public boolean endsBefore(LocalDate last) {
        return to != null && (last == null || to.isBefore(last));
    }
}
