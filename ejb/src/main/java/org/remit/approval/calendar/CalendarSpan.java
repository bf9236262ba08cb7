package org.remit.approval.calendar;

import java.time.LocalDate;

/** Special days from the first to the last, both included. */
public record CalendarSpan(DayKind kind, LocalDate first, LocalDate last) {

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
