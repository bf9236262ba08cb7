package org.remit.governance.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.remit.approval.RequestsErased;
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
        Register register = resolutions.register();
        Resolution resolution = new Resolution(register.next(year), register.lastSeal(), vote);
        resolutions.add(resolution);
        register.entered(resolution.seal());
    }

    /** @throws IllegalStateException for a request that was voted on: what the board has decided is kept */
    void erased(@Observes RequestsErased erased) {
        if (resolutions.any(erased.numbers())) {
            throw new IllegalStateException("the board has voted on one of " + erased.numbers());
        }
    }
}
