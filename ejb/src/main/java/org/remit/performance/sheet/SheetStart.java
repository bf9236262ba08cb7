package org.remit.performance.sheet;

import java.time.LocalDate;
import org.remit.shared.TypedText;

/**
 * For whom and when a sheet is begun.
 *
 * @param subject a unit or a position
 * @param code that of the unit or position
 * @param from the first day of the period
 * @param to the last day, included
 */
public record SheetStart(SheetSubject subject, String code, LocalDate from, LocalDate to) {

    public SheetStart {
        code = TypedText.clean(code);
    }
}
