package org.remit.organization.overlap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Compares all duties anew and replaces what was found before: at HR's word and every night. No single duty is compared
 * after a change, because each rare word that it brings or takes moves the weights of all others; its pairs just fall out
 * of the list until the next comparison, which takes seconds.
 */
@ApplicationScoped
class DutyComparison {

    @Inject
    Overlaps overlaps;

    @Inject
    CarryingRequests carrying;

    @Inject
    Clock clock;

    Comparison compare() {
        OverlapRun run = overlaps.lockRun();
        List<DutyText> duties = overlaps.duties(LocalDate.now(clock));
        List<Match> matches = new DutyIndex(duties).matches();
        run.done(clock.instant(), duties.size(), matches.size());
        carrying.keepDecisions();
        overlaps.replace(matches);
        return run.comparison();
    }
}
