package org.remit.organization.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;

/**
 * Where whoever changes seats or their holders notes it, in the same transaction, so that all nodes read them anew. A row of
 * its own for each, on which nobody has to wait.
 */
@ApplicationScoped
public class StaffingLog {

    @Inject
    StaffingRows rows;

    @Inject
    Clock clock;

    /** @param positions the ids of the positions that have other seats or holders than before */
    public void changed(Collection<Long> positions) {
        positions.forEach(this::note);
    }

    /** So many may have changed that all are to be read anew. */
    public void allChanged() {
        note(null);
    }

    private void note(Long position) {
        rows.add(new StaffingChange(position, clock.instant()));
    }
}
