package org.remit.performance.measurement.lock;

import java.time.Instant;
import java.time.LocalDate;
import org.remit.shared.LocalizedText;

/**
 * A lock as it is shown.
 *
 * @param unit the code of the unit that it covers with all below it, or null for all
 * @param releasedAt null while it holds, as the other two
 */
public record LockView(
        long id,
        String unit,
        LocalizedText unitName,
        LocalDate from,
        LocalDate to,
        String reason,
        LocalizedText lockedBy,
        Instant lockedAt,
        String releaseReason,
        LocalizedText releasedBy,
        Instant releasedAt) {

    public boolean holds() {
        return releasedAt == null;
    }
}
