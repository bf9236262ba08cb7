package org.remit.api.people.retention;

import java.time.LocalDate;
import org.remit.people.retention.hold.HoldWish;

/**
 * Whose records are to be kept.
 *
 * @param person the id of the person
 * @param from since when, today at the latest
 * @param reason why; at most 500 characters
 */
public record LegalHoldWish(Long person, LocalDate from, String reason) {

    HoldWish wish() {
        return new HoldWish(person, from, reason);
    }
}
