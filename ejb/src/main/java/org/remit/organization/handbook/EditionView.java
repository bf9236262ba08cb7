package org.remit.organization.handbook;

import java.time.Instant;
import java.time.LocalDate;
import org.remit.organization.handbook.content.HandbookScope;
import org.remit.shared.LocalizedText;

/**
 * An edition without what it says.
 *
 * @param scope what it covers
 * @param code the code of its unit or position; of the company's that of the top unit
 * @param unit the unit that it belongs to
 * @param name what that unit or position was called
 * @param title the edition's title
 * @param note what is new, or null
 * @param day it tells what was in force on this day
 * @param editorial whether it only corrects the wording
 * @param number such as 2.1; null while it is not published
 * @param publishedAt when it was published, or null
 * @param hash the SHA-256 of what it says
 * @param positions how many positions are in it
 */
public record EditionView(
        long id,
        HandbookScope scope,
        String code,
        String unit,
        LocalizedText name,
        LocalizedText title,
        String note,
        LocalDate day,
        boolean editorial,
        EditionState state,
        String number,
        Instant publishedAt,
        String hash,
        int positions) {}
