package org.remit.api.organization.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.remit.organization.change.ChangeContent;

/**
 * Asks that a person holds what they hold with another share, as their main post, or until another day.
 *
 * @param person the person’s id
 * @param position the code of the position that the person holds
 * @param date the first day of another share or main post
 * @param share percent of the working time, or null for the present share
 * @param main whether the reporting line follows it; what was the main post becomes a concurrent one
 * @param until the last day, or null for no end
 * @param reason at most 500 characters
 */
public record AssignmentChangeBody(
        Long person, String position, LocalDate date, BigDecimal share, Boolean main, LocalDate until, String reason) {

    ChangeContent content() {
        return new ChangeContent(position, date, reason, null, null, person, null, share, main, until);
    }
}
