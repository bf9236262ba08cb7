package org.remit.organization.staffing;

import java.time.LocalDate;

/** From a day to a day, both included; as numbers, since a large organisation has a hundred thousand of them. */
record Days(long first, long last) {

    /** @param last null when there is no end */
    static Days of(LocalDate first, LocalDate last) {
        return new Days(first.toEpochDay(), last == null ? Long.MAX_VALUE : last.toEpochDay());
    }

    /** @param day as {@link LocalDate#toEpochDay} has it */
    boolean include(long day) {
        return first <= day && day <= last;
    }
}
