package org.remit.performance.insight.trend;

import java.math.BigDecimal;
import org.remit.performance.scoring.measure.Aggregation;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.scoring.measure.TargetKind;

/**
 * What a line of a sheet asks for, as it is drawn beside single periods.
 *
 * @param target for the whole period of the sheet, or null
 * @param sheet the days of the sheet
 */
public record TrendTarget(BigDecimal target, TargetKind kind, Aggregation overTime, Period sheet) {

    /**
     * A level is the same in each period. What is added up has to reach the part of the target that falls on these days; what is a
     * running count, that which falls on the days from the sheet's first one. Null outside the sheet's period.
     */
    BigDecimal in(Period days) {
        boolean inside = !days.from().isBefore(sheet.from()) && !days.to().isAfter(sheet.to());
        if (target == null || !inside) {
            return null;
        }
        Period counted = overTime == Aggregation.LAST ? new Period(sheet.from(), days.to()) : days;
        return kind.forPart(target, counted, sheet).value();
    }
}
