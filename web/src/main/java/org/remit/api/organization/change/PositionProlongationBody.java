package org.remit.api.organization.change;

import java.time.LocalDate;
import org.remit.organization.change.ChangeContent;

/**
 * Asks to let a temporary position last longer.
 *
 * @param position its code
 * @param date its new last day
 * @param reason or null; at most 500 characters
 */
public record PositionProlongationBody(String position, LocalDate date, String reason) {

    ChangeContent content() {
        return ChangeContent.of(position, date, reason, null);
    }
}
