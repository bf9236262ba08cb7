package org.remit.performance.insight.trend;

import java.math.BigDecimal;
import org.remit.organization.Frequency;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.scoring.measure.Period;

/**
 * A period of a KPI.
 *
 * @param value what was measured, in the KPI's unit; null in a period to come
 * @param target what the sheet asks for in these days; null outside the sheet's period and where there is no target
 * @param forecast what is expected; null in a period that was measured
 */
public record TrendPoint(Frequency frequency, Period days, BigDecimal value, BigDecimal target, BigDecimal forecast) {

    /** As a month, a quarter and so on. */
    public String period() {
        return CalendarPeriod.text(frequency, days);
    }
}
