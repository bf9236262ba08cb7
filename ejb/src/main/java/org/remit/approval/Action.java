package org.remit.approval;

/** What a line of a request's record tells: a move of the applicant, a word of a decider, or the system's own doing. */
public enum Action {
    SUBMITTED,
    RESUBMITTED,
    WITHDRAWN,
    /** The applicant has added a file: the remark is its name, the reason its SHA-256. */
    ATTACHED,
    /** The applicant has removed a file: the remark is its name, the reason its SHA-256. */
    DETACHED,
    APPROVED,
    /** Approved, with the mark that agreed work changes. */
    CHANGES_WORK,
    REJECTED,
    RETURNED,
    ABSTAINED,
    RECUSED,
    AGREED,
    REFUSED,
    ACKNOWLEDGED,
    TRIED_AGAIN,
    GIVEN_UP,
    COMMENTED,
    PROPOSED,
    ACCEPTED,
    OBJECTED,
    CONFIRMED,
    DISPUTED,
    ANSWERED,
    ASSESSED,
    SENT_BACK,
    WAIVED,
    SIGNED,
    RESERVED,
    UNSIGNED,
    APPEALED,
    GRANTED,
    DISMISSED,
    /** What was worked out is published. */
    PUBLISHED,
    /** Asked before in this run with the content unchanged: passed by itself. */
    PASSED,
    /** Nobody was asked in the place that the chain names; the reason says who is asked instead, and why. */
    REDIRECTED,
    /** Somebody who was asked has left, or may not sign in any more, before they spoke, and nobody is asked instead. */
    LAPSED,
    REMINDED,
    ESCALATED,
    /** A vote came to its end; the reason holds its outcome and its count. Other rounds end with the word that settles them. */
    SETTLED,
    /** The approval took effect. */
    APPLIED,
    /** The time to keep it is over: what people wrote in it was erased. */
    ERASED,
    /** What was approved could not be put in force on its day; the reason holds what was found. */
    UNFIT;

    static Action of(Outcome outcome) {
        return valueOf(outcome.name());
    }
}
