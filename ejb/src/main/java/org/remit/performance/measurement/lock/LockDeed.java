package org.remit.performance.measurement.lock;

import java.time.Instant;
import org.remit.shared.BusinessException;
import org.remit.shared.TypedText;

/** Who locks or releases, when and why. */
record LockDeed(long person, Instant at, String reason) {

    private static final int MOST_REASON = 500;

    /** @throws BusinessException INVALID with the field {@code reason} */
    LockDeed {
        reason = TypedText.clean(reason);
        if (reason == null) {
            throw BusinessException.invalid("reason", "error.required");
        } else if (reason.length() > MOST_REASON) {
            throw BusinessException.invalid("reason", "error.tooLong", MOST_REASON);
        }
    }
}
