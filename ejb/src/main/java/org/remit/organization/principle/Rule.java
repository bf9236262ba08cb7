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
    /** Nobody knows where its values come from. */
    KPI_WITHOUT_SOURCE(Principle.QUANTIFIABLE, true),
    /** Nobody says until when somebody looks whether it still fits. */
    NO_REVIEW_DATE(Principle.FLEXIBLE, true),
    REVIEW_PASSED(Principle.FLEXIBLE),
    REVIEW_TOO_FAR(Principle.FLEXIBLE),
    /** It is done with others, and does not say with whom. */
    NOBODY_NAMED(Principle.COOPERATIVE),
    /** No duty of the one named says the same of this unit or position. */
    PARTNER_UNAWARE(Principle.COOPERATIVE, true);

    private final Principle principle;
    private final boolean hint;

    Rule(Principle principle) {
        this(principle, false);
    }

    Rule(Principle principle, boolean hint) {
        this.principle = principle;
        this.hint = hint;
    }

    /** Whether it may be passed over without a reason. */
    public boolean hint() {
        return hint;
    }

    public Principle principle() {
        return principle;
    }
}
