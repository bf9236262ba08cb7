package org.remit.api.organization.change;

import java.time.LocalDate;
import org.remit.organization.change.ChangeContent;

/**
 * Asks to close a position.
 *
 * @param position its code
 * @param date its last day; a day before the first one of a planned position, or none, cancels it
 * @param reason at most 500 characters
 */
public record PositionClosingBody(String position, LocalDate date, String reason) {

    ChangeContent content() {
        return ChangeContent.of(position, date, reason, null);
    }
}
