package org.remit.organization.staffing;

import java.time.LocalDate;

/** Somebody holds a position for some days; whoever leaves, no longer than that. */
record Incumbency(long position, Days days) {

    Incumbency(Long position, LocalDate first, LocalDate last) {
        this(position, Days.of(first, last));
    }
}
