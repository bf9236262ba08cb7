package org.remit.performance.insight.team;

import java.time.LocalDate;
import org.remit.shared.LocalizedText;

/**
 * A person in a position, by their sheet.
 *
 * @param id of the sheet
 */
public record TeamSheet(
        long id,
        String unit,
        LocalizedText unitName,
        String position,
        LocalizedText positionTitle,
        long personId,
        LocalizedText person,
        LocalDate from,
        LocalDate to) {}
