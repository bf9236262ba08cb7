package org.remit.approval;

import java.util.List;
import java.util.Optional;
import org.remit.approval.WorkItemOpened.Wanted;

/** Everybody confirms in person that they have read it; nothing is decided any more. */
record AcknowledgeRule() implements Rule {

    @Override
    public Optional<Outcome> settle(List<Voice> voices, boolean termOver) {
        return Rule.number(voices, Outcome.ACKNOWLEDGED) == voices.size()
                ? Optional.of(Outcome.ACKNOWLEDGED)
                : Optional.empty();
    }

    @Override
    public List<Outcome> words() {
        return List.of(Outcome.ACKNOWLEDGED);
    }

    @Override
    public boolean personal() {
        return true;
    }

    @Override
    public Wanted wanted() {
        return Wanted.READING;
    }
}
