package org.remit.approval.calendar;

/** What is special about days. */
public enum DayKind {
    /** Nobody works, though it may be from Monday to Friday. */
    HOLIDAY,
    /** Everybody works, though it is on a weekend. */
    WORKDAY
}
