package org.remit.organization.overlap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The index of the duties in force, kept until they are others: who types a duty waits for a look-up only. */
@ApplicationScoped
class IndexInForce {

    @Inject
    Overlaps overlaps;

    @Inject
    Clock clock;

    private volatile Indexed indexed;

    private record Indexed(List<Object> stamp, DutyIndex index) {}

    DutyIndex index() {
        LocalDate today = LocalDate.now(clock);
        List<Object> stamp = overlaps.stamp(today);
        Indexed known = indexed;
        if (known == null || !known.stamp.equals(stamp)) {
            known = new Indexed(stamp, new DutyIndex(overlaps.duties(today)));
            indexed = known;
        }
        return known.index;
    }
}
