package org.remit.approval;

/**
 * Somebody whom a round asks.
 *
 * @param person who is asked
 * @param onBehalfOf for whom they speak, or null when for themselves
 * @param because why it is they who are asked
 * @param as what they are asked as, {@code role(HR_MANAGER)} or {@code headOf(MKT)}: they are while they, or the one they
 *     stand in for, are that; null when they are asked for themselves
 */
record Asked(long person, Long onBehalfOf, Because because, String as) {

    Asked(long person, Long onBehalfOf, Because because) {
        this(person, onBehalfOf, because, null);
    }

    /** Why somebody is asked. */
    enum Because {
        /** The chain names them. */
        PARTICIPANT,
        /** The one named is absent and they are the deputy. */
        DEPUTY,
        /** The place that the chain names is vacant. */
        VACANT,
        /** The one named is the applicant. */
        OWN_REQUEST,
        /** The one named has let the term pass. */
        ESCALATION,
        /** The one asked before has left. */
        LEFT,
        /** The account of the one asked before is disabled. */
        DISABLED,
        /** The one asked before has no account to answer with, as those who were imported. */
        NO_ACCOUNT,
        /** The one asked before has no longer the role, or the head's position, that the chain names. */
        REPLACED,
        /** Nobody else is left. */
        NOBODY_LEFT
    }

    static Asked self(long person) {
        return new Asked(person, null, Because.PARTICIPANT);
    }

    Asked as(String what) {
        return new Asked(person, onBehalfOf, because, what);
    }

    Asked because(Because why) {
        return new Asked(person, onBehalfOf, why, as);
    }
}
