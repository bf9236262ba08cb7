package org.remit.api.organization;

import java.time.LocalDate;
import org.remit.organization.handbook.HandbookOrder;
import org.remit.organization.handbook.content.HandbookScope;
import org.remit.shared.LocalizedText;

/**
 * Which edition of a handbook is wanted.
 *
 * @param scope COMPANY, UNIT or POSITION
 * @param code the code of the unit or the position; left out for the company
 * @param day it tells what is in force on this day
 * @param title the edition's title
 * @param note what is new
 * @param editorial whether it only corrects the wording, so that nobody is asked to confirm it again
 */
public record HandbookWish(
        HandbookScope scope, String code, LocalDate day, LocalizedText title, String note, Boolean editorial) {

    HandbookOrder order() {
        return new HandbookOrder(scope, code, day, title, note, Boolean.TRUE.equals(editorial));
    }
}
