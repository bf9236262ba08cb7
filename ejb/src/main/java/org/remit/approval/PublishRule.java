package org.remit.approval;

import java.util.List;
import java.util.Optional;

/** Whoever speaks first publishes what was worked out; until then nobody does. */
record PublishRule() implements Rule {

    @Override
    public Optional<Outcome> settle(List<Voice> voices, boolean termOver) {
        return Rule.first(voices);
    }

    @Override
    public boolean oneSuffices() {
        return true;
    }

    @Override
    public List<Outcome> words() {
        return List.of(Outcome.PUBLISHED);
    }

    /** The approval that was given before is no answer. */
    @Override
    public boolean passes() {
        return false;
    }
}
