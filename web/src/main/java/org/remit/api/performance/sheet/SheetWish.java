package org.remit.api.performance.sheet;

import java.time.LocalDate;
import org.remit.performance.sheet.SheetStart;
import org.remit.performance.sheet.SheetSubject;

/**
 * A sheet to be begun.
 *
 * @param subject UNIT or POSITION
 * @param code that of the unit or position
 * @param from the first day of the period
 * @param to the last day, included
 * @param source the id of a sheet whose lines are copied; null to propose them from the duties
 */
public record SheetWish(SheetSubject subject, String code, LocalDate from, LocalDate to, Long source) {

    SheetStart start() {
        return new SheetStart(subject, code, from, to);
    }
}
