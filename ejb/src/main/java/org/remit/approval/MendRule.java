package org.remit.approval;

import java.util.List;
import java.util.Optional;
import org.remit.approval.WorkItemOpened.Wanted;

/** The applicant mends a returned request and submits it again. */
record MendRule() implements Rule {

    @Override
    public Optional<Outcome> settle(List<Voice> voices, boolean termOver) {
        return Rule.said(voices, Outcome.RESUBMITTED);
    }

    @Override
    public List<Outcome> words() {
        return List.of(Outcome.RESUBMITTED);
    }

    @Override
    public boolean personal() {
        return true;
    }

    @Override
    public Wanted wanted() {
        return Wanted.MENDING;
    }
}
