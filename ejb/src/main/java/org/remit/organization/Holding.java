package org.remit.organization;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A person holds a position, now, later or before.
 *
 * @param position its code
 * @param share of the person's working time, in percent
 * @param main whether the person's reporting line follows it
 * @param to the last day, or null
 */
public record Holding(String position, long person, BigDecimal share, boolean main, LocalDate from, LocalDate to) {

    /** Whether it touches a day of the period, whose end may be null. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return (to == null || !to.isBefore(first)) && (last == null || !from.isAfter(last));
    }

    /** The same, but no longer than until a day. */
    public Holding until(LocalDate last) {
        return to != null && !to.isAfter(last) ? this : new Holding(position, person, share, main, from, last);
    }

    /** Whether it is held on a day. */
    public boolean on(LocalDate day) {
        return overlaps(day, day);
    }
}
