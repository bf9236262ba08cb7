package org.remit.organization.handbook;

import java.time.Instant;
import java.time.LocalDate;
import org.remit.organization.handbook.content.HandbookScope;
import org.remit.shared.LocalizedText;

/**
 * A published edition in a list.
 *
 * @param number such as 2.1
 * @param asked how many people were asked to confirm it
 * @param confirmed how many of them have
 */
public record EditionRow(
        long id,
        HandbookScope scope,
        String code,
        LocalizedText name,
        LocalizedText title,
        String number,
        boolean editorial,
        LocalDate day,
        Instant publishedAt,
        int positions,
        long asked,
        long confirmed) {

    /** As its row tells it. */
    EditionRow(
            long id,
            HandbookScope scope,
            String code,
            LocalizedText name,
            LocalizedText title,
            int major,
            int minor,
            boolean editorial,
            LocalDate day,
            Instant publishedAt,
            int positions,
            long asked,
            long confirmed) {
        this(
                id,
                scope,
                code,
                name,
                title,
                major + "." + minor,
                editorial,
                day,
                publishedAt,
                positions,
                asked,
                confirmed);
    }
}
