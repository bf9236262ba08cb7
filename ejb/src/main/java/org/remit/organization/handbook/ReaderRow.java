package org.remit.organization.handbook;

import java.time.Instant;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * Somebody who was asked to confirm an edition, with one position of theirs.
 *
 * @param unitName the position's unit
 * @param since when they were asked
 * @param remindedAt when they were reminded last, or null
 * @param confirmedAt when they confirmed, or null
 */
public record ReaderRow(
        PersonRef person,
        String unit,
        LocalizedText unitName,
        String position,
        LocalizedText positionTitle,
        Instant since,
        Instant remindedAt,
        Instant confirmedAt) {}
