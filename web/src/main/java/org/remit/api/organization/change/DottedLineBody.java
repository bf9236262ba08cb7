package org.remit.api.organization.change;

import java.time.LocalDate;
import org.remit.organization.change.ChangeContent;

/**
 * Asks that a person answers to a position beside their reporting line, in place of what was before.
 *
 * @param person the person’s id
 * @param position the code of the position that the person holds
 * @param toPosition the code of the position to answer to, or null for none from then on
 * @param date the first day of what is new
 * @param until the last day, or null; without meaning when there is no position to answer to
 * @param reason at most 500 characters
 */
public record DottedLineBody(
        Long person, String position, String toPosition, LocalDate date, LocalDate until, String reason) {

    ChangeContent content() {
        return new ChangeContent(position, date, reason, null, null, person, toPosition, null, null, until);
    }
}
