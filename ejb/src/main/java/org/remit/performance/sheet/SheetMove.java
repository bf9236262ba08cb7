package org.remit.performance.sheet;

/** What was done to a sheet. */
public enum SheetMove {
    /** It was begun, from the KPIs of the duties where there are any. */
    PROPOSED,
    /** It was begun from another sheet. */
    COPIED,
    CHANGED,
    /** It came from the sheet of the position. */
    HANDED,
    /** Its holder goes on as another assignment to the same position. */
    CONTINUED
}
