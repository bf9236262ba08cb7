package org.remit.approval;

import java.util.List;
import java.util.Optional;

/** Everybody has to approve, one after the other (依次审批); the next is asked when the one before has approved. */
record SequenceRule() implements Rule {

    @Override
    public Optional<Outcome> settle(List<Voice> voices, boolean termOver) {
        return new AllRule().settle(voices, termOver);
    }

    @Override
    public boolean inTurn() {
        return true;
    }
}
