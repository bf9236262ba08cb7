package org.remit.performance.measurement;

import java.time.LocalDate;
import org.remit.shared.TypedText;

/**
 * Which measurements are wanted; null is any.
 *
 * @param kpi the code of a KPI
 * @param unit the code of a unit, with all below it
 * @param position the code of a position: its own and those of the people in it
 * @param person a login name
 * @param from no day before it
 * @param to no day after it
 */
public record MeasurementFilter(String kpi, String unit, String position, String person, LocalDate from, LocalDate to) {

    public MeasurementFilter {
        kpi = TypedText.clean(kpi);
        unit = TypedText.clean(unit);
        position = TypedText.clean(position);
        person = TypedText.clean(person);
    }
}
