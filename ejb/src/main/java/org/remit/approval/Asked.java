package org.remit.approval;

/**
 * Somebody whom a round asks.
 *
 * @param person who is asked
 * @param onBehalfOf for whom they speak, or null when for themselves
 * @param because why it is they who are asked
 */
record Asked(long person, Long onBehalfOf, Because because) {

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
        /** Nobody else is left. */
        NOBODY_LEFT
    }

    static Asked self(long person) {
        return new Asked(person, null, Because.PARTICIPANT);
    }
}
