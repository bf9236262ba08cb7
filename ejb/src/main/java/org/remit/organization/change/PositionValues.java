package org.remit.organization.change;

import java.math.BigDecimal;
import org.remit.organization.Layer;
import org.remit.organization.PositionContent;
import org.remit.organization.PositionState;
import org.remit.shared.LocalizedText;
import org.remit.shared.TypedText;

/**
 * What a change may give a position.
 *
 * @param unit the code of the unit it belongs to
 * @param headcount its number of seats
 * @param fte the working time of all its seats in full-time equivalents, or null
 * @param monthlyCost for one seat and month, without on-cost
 * @param reportsTo the code of the position it reports to, or null for the top one
 * @param frozen whether nobody new may hold it
 */
public record PositionValues(
        LocalizedText title,
        String unit,
        Layer layer,
        Integer headcount,
        BigDecimal fte,
        String jobFamily,
        String grade,
        BigDecimal monthlyCost,
        String reportsTo,
        Boolean frozen) {

    public PositionValues {
        unit = TypedText.clean(unit);
        fte = plain(fte);
        jobFamily = TypedText.clean(jobFamily);
        grade = TypedText.clean(grade);
        monthlyCost = plain(monthlyCost);
        reportsTo = TypedText.clean(reportsTo);
        frozen = Boolean.TRUE.equals(frozen);
    }

    /** What a position is now. */
    static PositionValues of(PositionState position) {
        PositionContent content = position.content();
        return new PositionValues(
                content.title(),
                content.unit(),
                content.layer(),
                content.headcount(),
                content.fte(),
                content.jobFamily(),
                content.grade(),
                content.monthlyCost(),
                content.reportsTo(),
                position.frozen());
    }

    PositionValues withoutCost() {
        return new PositionValues(title, unit, layer, headcount, fte, jobFamily, grade, null, reportsTo, frozen);
    }

    /** The position with these values; its period and its currency stay. */
    PositionContent of(PositionContent old) {
        return new PositionContent(
                unit,
                title,
                layer,
                headcount,
                monthlyCost,
                old.currency(),
                old.permanent(),
                old.validFrom(),
                old.validTo(),
                reportsTo,
                old.duties(),
                null,
                fte,
                jobFamily,
                grade);
    }

    /** Equal amounts are equal however many zeros were typed behind them. */
    private static BigDecimal plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
