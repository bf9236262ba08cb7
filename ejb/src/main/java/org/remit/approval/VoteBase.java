package org.remit.approval;

/** Of which number the majority of a vote is a part. */
public enum VoteBase {
    /** All members: whoever abstains or is silent counts like a no. */
    MEMBERS,
    /** The votes for and against: whoever abstains takes no side. */
    VOTES
}
