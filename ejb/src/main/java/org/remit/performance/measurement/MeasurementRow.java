package org.remit.performance.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.remit.performance.measurement.entry.Figures;
import org.remit.performance.measurement.entry.Subject;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.measure.Period;

/**
 * A row to be written.
 *
 * @param replaces the row whose place it takes, or null
 * @param subject the id of the unit, the position or the assignment
 */
record MeasurementRow(
        Long replaces,
        long kpi,
        SubjectKind kind,
        long subject,
        String series,
        String place,
        LocalDate from,
        LocalDate to,
        BigDecimal numerator,
        BigDecimal denominator,
        String source,
        String key,
        int revisionNo,
        boolean withdrawn,
        String reason) {

    /** @param before the latest row under its key, or null */
    static MeasurementRow of(PlannedMeasurement planned, StoredMeasurement before) {
        Subject subject = planned.subject();
        Period days = planned.days();
        Figures figures = planned.entry().figures();
        return new MeasurementRow(
                before == null ? null : before.id(),
                planned.kpi().id(),
                subject.kind(),
                subject.id(),
                planned.series(),
                planned.place(),
                days.from(),
                days.to(),
                figures.first(),
                figures.denominator(),
                planned.entry().source(),
                planned.key(),
                before == null ? 1 : before.revisionNo() + 1,
                false,
                before == null ? null : planned.entry().reason());
    }

    /** What was measured is said to be withdrawn; the numbers stay, so that the history shows them. */
    static MeasurementRow withdrawing(StoredMeasurement stored, String reason) {
        return new MeasurementRow(
                stored.id(),
                stored.kpi(),
                stored.kind(),
                stored.subject(),
                stored.series(),
                null,
                stored.from(),
                stored.to(),
                stored.numerator(),
                stored.denominator(),
                stored.source(),
                stored.key(),
                stored.revisionNo() + 1,
                true,
                reason);
    }
}
