package org.remit.performance.measurement;

import java.time.LocalDate;
import org.remit.organization.Frequency;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.shared.LocalizedText;

/**
 * A KPI of a position in force for whose last period that ended before today nothing was measured, neither of the position nor of anybody in it
 * nor of its unit.
 *
 * @param id of the duty's KPI
 * @param unit the code of the position's unit
 * @param day a day of the period, its last one
 */
public record MissingMeasurement(
        long id,
        String kpi,
        LocalizedText kpiName,
        Frequency frequency,
        String position,
        LocalizedText positionTitle,
        String unit,
        LocalizedText unitName,
        LocalDate day) {

    /** The period, as it is typed. */
    public String period() {
        return CalendarPeriod.text(frequency, CalendarPeriod.of(frequency, day));
    }
}
