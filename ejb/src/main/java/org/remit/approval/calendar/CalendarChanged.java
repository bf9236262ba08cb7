package org.remit.approval.calendar;

/** Special days were added or taken away. */
record CalendarChanged() {}
