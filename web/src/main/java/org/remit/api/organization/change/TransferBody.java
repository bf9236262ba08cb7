package org.remit.api.organization.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.remit.organization.change.ChangeContent;

/**
 * Proposes that a person goes over to another position.
 *
 * @param person the person’s id
 * @param position the code of the position that the person leaves
 * @param toPosition the code of the new one
 * @param date the first day in the new position
 * @param share percent of the working time, or null for the present share
 * @param reason or null; at most 500 characters
 */
public record TransferBody(
        Long person, String position, String toPosition, LocalDate date, BigDecimal share, String reason) {

    ChangeContent content() {
        return new ChangeContent(position, date, reason, null, null, person, toPosition, share, null, null);
    }
}
