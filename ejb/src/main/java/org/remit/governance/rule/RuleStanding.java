package org.remit.governance.rule;

import java.time.LocalDate;

/** Where a version stands on a day; follows from its dates and is never stored. */
public enum RuleStanding {
    IN_FORCE,
    /** Adopted, in force from a later day. */
    COMING,
    /** It is being decided on. */
    UNDER_WAY,
    /** Replaced or repealed. */
    PAST;

    /** Of an adopted version. */
    static RuleStanding of(LocalDate from, LocalDate to, LocalDate day) {
        if (to != null && to.isBefore(day)) {
            return PAST;
        }
        return from.isAfter(day) ? COMING : IN_FORCE;
    }
}
