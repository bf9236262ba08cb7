package org.remit.governance.board;

/** How many of all members have to take part in a vote; abstaining is taking part, standing aside is not. */
public enum Quorum {
    /** More than half, as PRC Company Law 2023 art. 73 asks for at least. */
    HALF("1/2"),
    /** At least two thirds. */
    TWO_THIRDS(">=2/3");

    private final String threshold;

    Quorum(String threshold) {
        this.threshold = threshold;
    }

    String threshold() {
        return threshold;
    }
}
