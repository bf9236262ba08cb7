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
    /** What somebody thinks of it, or that they have nothing to say to it. */
    COMMENTED,
    /** The heads have proposed what somebody is to be measured by. */
    PROPOSED,
    /** Somebody takes what is proposed to them. */
    ACCEPTED,
    /** Somebody does not take what is proposed to them. */
    OBJECTED,
    /** What was found, proposed or assessed holds. */
    CONFIRMED,
    /** What was found is not so. */
    DISPUTED,
    /** A dispute, or what was said on a proposal, is answered. */
    ANSWERED,
    /** An assessment is written. */
    ASSESSED,
    /** It goes back to those who have proposed or assessed it. */
    SENT_BACK,
    /** Somebody makes no use of what they may do, or has let its term pass. */
    WAIVED,
    /** A result is signed. */
    SIGNED,
    /** A result is signed with an objection. */
    RESERVED,
    /** A result was not signed within its term. */
    UNSIGNED,
    /** Somebody appeals against a result. */
    APPEALED,
    /** An appeal is granted: the result changes. */
    GRANTED,
    /** An appeal is dismissed: the result stays. */
    DISMISSED,
    /** What was worked out is published. */
    PUBLISHED,
    /** The applicant has mended a returned request. */
    RESUBMITTED,
    /** A vote that ended without its quorum. */
    LAPSED
}
