package org.remit.governance.rule;

/** Who has decided on a version, as the table {@code rule-decision} names them. */
public enum DecidedBy {
    /** By a vote: a resolution. */
    BOARD,
    /** The head of operations, after the HR manager and finance. */
    OPERATIONS
}
