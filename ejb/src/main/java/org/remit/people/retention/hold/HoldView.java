package org.remit.people.retention.hold;

import java.time.Instant;
import java.time.LocalDate;
import org.remit.shared.LocalizedText;

/**
 * A legal hold as it is read.
 *
 * @param liftedAt null while it is open, as the other two
 */
public record HoldView(
        long id,
        long personId,
        LocalizedText person,
        LocalDate from,
        String reason,
        LocalizedText setBy,
        Instant setAt,
        String liftReason,
        LocalizedText liftedBy,
        Instant liftedAt) {

    public boolean open() {
        return liftedAt == null;
    }
}
