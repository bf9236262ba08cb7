package org.remit.api.organization.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.remit.organization.change.ChangeContent;

/**
 * Proposes a person for a vacant seat.
 *
 * @param person the person’s id
 * @param position its code
 * @param date the first day
 * @param until the last day, or null
 * @param share percent of the working time
 * @param main whether the reporting line follows it
 * @param mainShare percent that the person’s present main post takes from then on, less than now; null leaves it as it is
 * @param reason or null; at most 500 characters
 */
public record AssignmentBody(
        Long person,
        String position,
        LocalDate date,
        LocalDate until,
        BigDecimal share,
        Boolean main,
        BigDecimal mainShare,
        String reason) {

    ChangeContent content() {
        return new ChangeContent(position, date, reason, null, null, person, null, share, main, until, mainShare);
    }
}
