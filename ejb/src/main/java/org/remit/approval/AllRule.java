package org.remit.approval;

import java.util.List;
import java.util.Optional;

/**
 * Everybody has to approve; one rejection or return ends the round (会签).
 *
 * @param word the one word that everybody is to say instead, or null for the usual ones
 */
record AllRule(Outcome word) implements Rule {

    AllRule() {
        this(null);
    }

    @Override
    public Optional<Outcome> settle(List<Voice> voices, boolean termOver) {
        return Rule.returned(voices)
                .or(() -> Rule.said(voices, Outcome.REJECTED))
                .or(() -> allSaid(voices, word == null ? Outcome.APPROVED : word));
    }

    private static Optional<Outcome> allSaid(List<Voice> voices, Outcome word) {
        boolean all = !voices.isEmpty() && voices.stream().allMatch(voice -> voice.says(word));
        return all ? Optional.of(word) : Optional.empty();
    }

    @Override
    public List<Outcome> words() {
        return word == null ? Rule.super.words() : List.of(word);
    }

    /** Where there is but a special word, the plain yes of an earlier step is no answer. */
    @Override
    public boolean passes() {
        return word == null;
    }
}
