package org.remit.approval;

import java.util.List;
import java.util.Optional;

/** Whoever speaks first says what becomes of something approved that could not be put in force on its day. */
record SettleRule() implements Rule {

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
        return List.of(Outcome.TRIED_AGAIN, Outcome.GIVEN_UP);
    }

    /** The approval that was given before is no answer. */
    @Override
    public boolean passes() {
        return false;
    }
}
