package org.remit.api.performance.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.measurement.entry.Figures;
import org.remit.performance.measurement.entry.MeasurementEntry;
import org.remit.performance.measurement.entry.SubjectRef;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BusinessException.Violation;

/**
 * A measurement to be taken in.
 *
 * @param kpi the code of the KPI
 * @param unit the code of the unit that is measured; or null
 * @param position the code of the position that is measured, or that the person holds; or null
 * @param person the login name of the person who is measured in the position; or null
 * @param period 2026, 2026Q4, 2026-11, 2026W48 or 2026-11-30, as often as the KPI is measured; or null
 * @param from instead of the period its first day
 * @param to instead of the period its last day
 * @param value in the KPI's unit, 85 for 85 %
 * @param numerator instead of the value what is divided
 * @param denominator what it is divided by
 * @param source where the number comes from
 * @param key by which it is known, at most 80 characters; without it KPI, subject and period are the key
 * @param reason why it replaces what was measured before; not needed otherwise
 * @param confirmed true for a percentage below 1 or a number below 0 that is meant as it is
 */
public record MeasurementWish(
        String kpi,
        String unit,
        String position,
        String person,
        @Schema(examples = "2026-11") String period,
        LocalDate from,
        LocalDate to,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        String source,
        String key,
        String reason,
        Boolean confirmed) {

    /** @param wrong takes what is wrong with the period */
    MeasurementEntry entry(int index, List<Violation> wrong) {
        return new MeasurementEntry(
                kpi,
                new SubjectRef(unit, position, person),
                days("measurements[" + index + "].", wrong),
                new Figures(value, numerator, denominator),
                source,
                key,
                reason,
                Boolean.TRUE.equals(confirmed));
    }

    private Period days(String path, List<Violation> wrong) {
        boolean days = from != null || to != null;
        if (period == null && !days) {
            return null;
        } else if (period != null && days) {
            wrong.add(Violation.of(path + "period", "error.periodOrDays"));
        } else if (period != null) {
            Optional<Period> read = CalendarPeriod.read(period);
            if (read.isEmpty()) {
                wrong.add(Violation.of(path + "period", "error.periodUnreadable", period));
            }
            return read.orElse(null);
        } else if (from == null || to == null) {
            wrong.add(Violation.of(path + (from == null ? "from" : "to"), "error.required"));
        } else if (to.isBefore(from)) {
            wrong.add(Violation.of(path + "to", "error.endBeforeStart"));
        } else {
            return new Period(from, to);
        }
        return null;
    }
}
