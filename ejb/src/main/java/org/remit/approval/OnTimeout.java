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
     * A vote always ends with its term, and so does a statement, whose step says what silence means; nothing else has an outcome
     * while somebody is silent. Nobody else is asked in the place of somebody whose voice is personal.
     */
    boolean fits(Rule rule) {
        return switch (this) {
            case CLOSE -> rule.closesAtTerm();
            case ESCALATE -> !rule.personal();
            case REMIND -> !rule.closesAtTerm();
        };
    }
}
