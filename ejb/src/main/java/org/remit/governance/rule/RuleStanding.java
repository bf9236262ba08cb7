package org.remit.governance.rule;

/** Where a version stands on a day; follows from its dates and is never stored. */
public enum RuleStanding {
    IN_FORCE,
    /** Adopted, in force from a later day. */
    COMING,
    /** It is being decided on. */
    UNDER_WAY,
    /** Replaced or repealed. */
    PAST
}
