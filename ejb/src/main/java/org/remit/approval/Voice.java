package org.remit.approval;

/**
 * What a participant of a round has said.
 *
 * @param person the participant
 * @param outcome their word, or null while they have not spoken
 */
record Voice(long person, Outcome outcome) {

    boolean silent() {
        return outcome == null;
    }

    boolean says(Outcome word) {
        return outcome == word;
    }
}
