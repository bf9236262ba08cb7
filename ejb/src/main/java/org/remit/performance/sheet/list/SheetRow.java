package org.remit.performance.sheet.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.remit.performance.sheet.SheetState;
import org.remit.performance.sheet.SheetSubject;
import org.remit.shared.LocalizedText;

/**
 * A sheet in the list.
 *
 * @param unit the code of the unit that it is for, or that its position is in
 * @param position the code of the position, or null for a unit's
 * @param person the name of the one person it is for, or null
 * @param from the first day of the period
 * @param to the last day, included
 * @param kpis how many weighted KPIs it has
 * @param weights what their weights are together; null for none
 */
public record SheetRow(
        long id,
        int version,
        String unit,
        LocalizedText unitName,
        String position,
        LocalizedText positionTitle,
        LocalizedText person,
        LocalDate from,
        LocalDate to,
        SheetState state,
        long kpis,
        BigDecimal weights) {

    public SheetSubject subject() {
        if (position == null) {
            return SheetSubject.UNIT;
        }
        return person == null ? SheetSubject.POSITION : SheetSubject.ASSIGNMENT;
    }
}
