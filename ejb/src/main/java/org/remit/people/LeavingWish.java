package org.remit.people;

import java.time.LocalDate;
import org.remit.shared.TypedText;

/**
 * That somebody leaves, as it was typed.
 *
 * @param lastDay their last working day, today or later
 * @param reason why, up to 500 characters; only HR and the auditor read it
 */
public record LeavingWish(LocalDate lastDay, String reason) {

    public LeavingWish {
        reason = TypedText.clean(reason);
    }
}
