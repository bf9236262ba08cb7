package org.remit.api.organization.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.remit.organization.Layer;
import org.remit.organization.change.ChangeContent;
import org.remit.organization.change.PositionValues;
import org.remit.shared.LocalizedText;

/**
 * Asks for a change of a position from a day on.
 *
 * @param position its code
 * @param date the first day of what is new
 * @param unit the code of the unit it is to belong to
 * @param headcount its seats; never fewer than people hold it
 * @param fte full-time equivalents of all its seats, or null
 * @param jobFamily or null
 * @param grade or null
 * @param monthlyCost for one seat and month without on-cost
 * @param reportsTo the code of its superior position
 * @param frozen whether nobody new may hold it
 * @param reason or null; at most 500 characters
 */
public record PositionChangeBody(
        String position,
        LocalDate date,
        LocalizedText title,
        String unit,
        Layer layer,
        Integer headcount,
        BigDecimal fte,
        String jobFamily,
        String grade,
        BigDecimal monthlyCost,
        String reportsTo,
        Boolean frozen,
        String reason) {

    ChangeContent content() {
        return ChangeContent.of(
                position,
                date,
                reason,
                new PositionValues(
                        title, unit, layer, headcount, fte, jobFamily, grade, monthlyCost, reportsTo, frozen));
    }
}
