package org.remit.organization;

import java.time.LocalDate;
import org.remit.shared.LocalizedText;

/**
 * A position in a list.
 *
 * @param unit the code of its unit
 * @param headcount its seats
 * @param filled how many people hold it today
 * @param reportsTo the code of the position it reports to, or null
 * @param validTo its last day, or null
 */
public record PositionRow(
        String code,
        LocalizedText title,
        String unit,
        LocalizedText unitName,
        Layer layer,
        PositionStatus status,
        int headcount,
        long filled,
        String reportsTo,
        boolean permanent,
        LocalDate validFrom,
        LocalDate validTo) {

    /** Its seats that nobody holds today; a position that is not open has none to fill. */
    public long vacancies() {
        return status == PositionStatus.OPEN ? Math.max(0, headcount - filled) : 0;
    }
}
