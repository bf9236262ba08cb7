package org.remit.approval;

/** What somebody says to a work item, and what a round ends with. In a vote APPROVED and REJECTED are yes and no. */
public enum Outcome {
    APPROVED,
    /** Approved, and agreed work changes: those who do it have to consent. */
    CHANGES_WORK,
    REJECTED,
    RETURNED,
    ABSTAINED,
    RECUSED,
    /** Somebody whose agreed work changes consents to it. */
    AGREED,
    REFUSED,
    /** It has been read. */
    ACKNOWLEDGED,
    /** What could not be put in force on its day is to be tried again. */
    TRIED_AGAIN,
    /** What could not be put in force on its day is given up. */
    GIVEN_UP,
    /** The applicant has mended a returned request. */
    RESUBMITTED,
    /** A vote that ended without its quorum. */
    LAPSED
}
