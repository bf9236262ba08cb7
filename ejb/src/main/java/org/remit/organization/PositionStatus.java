package org.remit.organization;

/** Approved but not yet in force, in force, in force without being staffed anew, or over. */
public enum PositionStatus {
    PLANNED,
    OPEN,
    FROZEN,
    CLOSED
}
