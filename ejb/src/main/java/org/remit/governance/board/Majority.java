package org.remit.governance.board;

import org.remit.approval.VoteBase;

/** How many have to say yes. */
public enum Majority {
    /** More than half of all members, as PRC Company Law 2023 art. 73 asks for at least. */
    HALF_OF_MEMBERS("1/2", VoteBase.MEMBERS),
    /** At least two thirds of all members. */
    TWO_THIRDS_OF_MEMBERS(">=2/3", VoteBase.MEMBERS),
    /** More than half of the votes for and against; less than that law asks for. */
    HALF_OF_VOTES("1/2", VoteBase.VOTES),
    /** At least two thirds of the votes for and against. */
    TWO_THIRDS_OF_VOTES(">=2/3", VoteBase.VOTES);

    private final String threshold;
    private final VoteBase base;

    Majority(String threshold, VoteBase base) {
        this.threshold = threshold;
        this.base = base;
    }

    String threshold() {
        return threshold;
    }

    /** A second vote in a tie would make two thirds of a half. */
    boolean twoThirds() {
        return this == TWO_THIRDS_OF_MEMBERS || this == TWO_THIRDS_OF_VOTES;
    }

    VoteBase base() {
        return base;
    }
}
