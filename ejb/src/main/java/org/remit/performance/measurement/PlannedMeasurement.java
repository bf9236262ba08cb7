package org.remit.performance.measurement;

import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.measurement.entry.MeasuredKpi;
import org.remit.performance.measurement.entry.MeasurementEntry;
import org.remit.performance.measurement.entry.Subject;
import org.remit.performance.scoring.measure.Period;

/**
 * A measurement that is well by itself.
 *
 * @param index its place among those handed in
 * @param days which it holds for
 */
record PlannedMeasurement(int index, MeasurementEntry entry, MeasuredKpi kpi, Subject subject, Period days) {

    String series() {
        return subject.series(kpi.id());
    }

    /** What only one measurement can hold. */
    String place() {
        return series() + "/" + CalendarPeriod.of(kpi.frequency(), days.from()).from();
    }

    String key() {
        return entry.key() == null ? place() : entry.key();
    }
}
