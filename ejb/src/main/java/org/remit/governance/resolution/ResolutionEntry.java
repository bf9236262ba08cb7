package org.remit.governance.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.remit.approval.VoteSettled;

/** Enters each vote that ends, in the transaction in which it does: no outcome without its resolution. */
@ApplicationScoped
class ResolutionEntry {

    @Inject
    Resolutions resolutions;

    @Inject
    Clock clock;

    void settled(@Observes VoteSettled vote) {
        int year = LocalDate.ofInstant(vote.settledAt(), clock.getZone()).getYear();
        resolutions.add(new Resolution(resolutions.register().next(year), vote));
    }
}
