package org.remit.organization;

/** Approved but not yet in force, in force, or over. */
public enum PositionStatus {
    PLANNED,
    OPEN,
    CLOSED
}
