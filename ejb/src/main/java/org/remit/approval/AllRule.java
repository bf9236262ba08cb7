package org.remit.approval;

import java.util.List;
import java.util.Optional;

/** Everybody has to approve; one rejection or return ends the round (会签). */
record AllRule() implements Rule {

    @Override
    public Optional<Outcome> settle(List<Voice> voices, boolean termOver) {
        return Rule.returned(voices)
                .or(() -> Rule.said(voices, Outcome.REJECTED))
                .or(() -> allApproved(voices));
    }

    private static Optional<Outcome> allApproved(List<Voice> voices) {
        boolean all = !voices.isEmpty() && voices.stream().allMatch(voice -> voice.says(Outcome.APPROVED));
        return all ? Optional.of(Outcome.APPROVED) : Optional.empty();
    }
}
