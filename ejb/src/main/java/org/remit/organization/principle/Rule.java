package org.remit.organization.principle;

/** One thing that can be wrong with a duty; the words it looks for are data, beside this class. */
public enum Rule {
    /** A word that leaves open what is meant. */
    VAGUE(Principle.CLEAR),
    /** Nothing says what is done. */
    NO_VERB(Principle.CLEAR),
    /** Too few words to say what is done to what. */
    TOO_SHORT(Principle.CLEAR),
    TOO_LONG(Principle.CLEAR),
    /** The same text as an earlier duty of the position. */
    DUPLICATE(Principle.CLEAR),
    NO_KPI(Principle.QUANTIFIABLE),
    KPI_WITHOUT_UNIT(Principle.QUANTIFIABLE),
    /** More is better, and the target is nothing. */
    TARGET_ZERO(Principle.QUANTIFIABLE),
    /** It is done with others, and does not say with whom. */
    NOBODY_NAMED(Principle.COOPERATIVE);

    private final Principle principle;

    Rule(Principle principle) {
        this.principle = principle;
    }

    public Principle principle() {
        return principle;
    }
}
