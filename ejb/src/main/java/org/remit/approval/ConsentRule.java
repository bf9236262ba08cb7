package org.remit.approval;

import java.util.List;
import java.util.Optional;
import org.remit.approval.WorkItemOpened.Wanted;

/** Everybody whom it touches has to agree in person; one refusal ends the round. Silence is no consent. */
record ConsentRule() implements Rule {

    @Override
    public Optional<Outcome> settle(List<Voice> voices, boolean termOver) {
        boolean all = !voices.isEmpty() && Rule.number(voices, Outcome.AGREED) == voices.size();
        return Rule.said(voices, Outcome.REFUSED).or(() -> all ? Optional.of(Outcome.AGREED) : Optional.empty());
    }

    @Override
    public List<Outcome> words() {
        return List.of(Outcome.AGREED, Outcome.REFUSED);
    }

    @Override
    public boolean personal() {
        return true;
    }

    @Override
    public Wanted wanted() {
        return Wanted.CONSENT;
    }
}
