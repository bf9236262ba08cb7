package org.remit.organization.handbook;

import java.time.LocalDate;
import org.remit.organization.handbook.content.HandbookScope;
import org.remit.shared.LocalizedText;
import org.remit.shared.TypedText;

/**
 * Which edition is wanted. While it is being typed anything may be missing.
 *
 * @param scope what it covers
 * @param code the code of the unit or the position; null for the company
 * @param day it tells what is in force on this day
 * @param title the edition's title, in one language at least
 * @param note what is new, at most 1,000 characters, or null
 * @param editorial whether it only corrects the wording, so that nobody is asked to confirm it again
 */
public record HandbookOrder(
        HandbookScope scope, String code, LocalDate day, LocalizedText title, String note, boolean editorial) {

    public HandbookOrder {
        code = scope == HandbookScope.COMPANY ? null : TypedText.clean(code);
        note = TypedText.clean(note);
    }
}
