package org.remit.organization.handbook;

import java.time.Instant;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;

/**
 * Somebody who has not confirmed an edition yet, with one position of theirs.
 *
 * @param unitName the position's unit
 * @param since when they were asked
 * @param remindedAt when they were reminded last, or null
 */
public record UnreadRow(
        PersonRef person,
        String unit,
        LocalizedText unitName,
        String position,
        LocalizedText positionTitle,
        Instant since,
        Instant remindedAt) {}
