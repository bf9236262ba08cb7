package org.remit.performance.sheet;

/** How far a sheet is. */
public enum SheetState {
    /** It may be incomplete. */
    DRAFT,
    /** It is complete and keeps all rules. */
    READY
}
