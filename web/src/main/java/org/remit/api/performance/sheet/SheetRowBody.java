package org.remit.api.performance.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.remit.performance.sheet.SheetState;
import org.remit.performance.sheet.SheetSubject;
import org.remit.performance.sheet.list.SheetRow;
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
public record SheetRowBody(
        long id,
        SheetSubject subject,
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

    static SheetRowBody of(SheetRow row) {
        return new SheetRowBody(
                row.id(),
                row.subject(),
                row.unit(),
                row.unitName(),
                row.position(),
                row.positionTitle(),
                row.person(),
                row.from(),
                row.to(),
                row.state(),
                row.kpis(),
                row.weights());
    }
}
