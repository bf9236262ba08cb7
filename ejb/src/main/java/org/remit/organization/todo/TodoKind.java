package org.remit.organization.todo;

/** What is to be mended. */
public enum TodoKind {
    /** Nobody answers for a function. */
    GAP,
    /** Several positions answer for a function. */
    DOUBLE,
    /** Two duties overlap. */
    OVERLAP
}
