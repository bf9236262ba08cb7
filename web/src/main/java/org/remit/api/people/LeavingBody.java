package org.remit.api.people;

import java.time.LocalDate;
import org.remit.people.LeavingWish;

/**
 * That somebody is to leave.
 *
 * @param lastDay their last working day, today or later
 * @param reason why; at most 500 characters
 */
public record LeavingBody(LocalDate lastDay, String reason) {

    LeavingWish wish() {
        return new LeavingWish(lastDay, reason);
    }
}
