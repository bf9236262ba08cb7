package org.remit.organization.overlap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The index of the duties in force, kept until they are others: who types a duty waits for a look-up only. */
@ApplicationScoped
class IndexInForce {

    private static final Duration RECENT = Duration.ofMinutes(1);

    @Inject
    Overlaps overlaps;

    @Inject
    Clock clock;

    private volatile Indexed indexed;

    private record Indexed(List<Object> stamp, DutyIndex index, Instant at) {}

    DutyIndex index() {
        LocalDate today = LocalDate.now(clock);
        List<Object> stamp = overlaps.stamp(today);
        Indexed known = indexed;
        if (known == null || !known.stamp.equals(stamp)) {
            known = new Indexed(stamp, new DutyIndex(overlaps.duties(today)), clock.instant());
        } else {
            known = new Indexed(stamp, known.index, clock.instant());
        }
        indexed = known;
        return known.index;
    }

    /** As it was a minute ago at most: in a large organisation all duties are not to be read anew for each that comes. */
    DutyIndex recent() {
        Indexed known = indexed;
        return known == null || known.at.isBefore(clock.instant().minus(RECENT)) ? index() : known.index;
    }
}
