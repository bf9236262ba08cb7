package org.remit.approval;

/** What happens when a round's term passes. */
enum OnTimeout {
    /** The superiors of those who have not spoken are asked as well. */
    ESCALATE,
    /** The round is settled with what has been said. */
    CLOSE,
    /** Nothing but another reminder. */
    REMIND;

    /**
     * A vote always ends with its term, and only a vote can: nothing else has an outcome while somebody is silent. Nobody else
     * is asked in the place of somebody whose voice is personal.
     */
    boolean fits(Rule rule) {
        boolean vote = rule instanceof VoteRule;
        return switch (this) {
            case CLOSE -> vote;
            case ESCALATE -> !rule.personal();
            case REMIND -> !vote;
        };
    }
}
