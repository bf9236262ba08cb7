package org.remit.performance.measurement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.remit.organization.Frequency;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.measurement.entry.Origin;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.measure.Measured;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;

/**
 * A measurement as it is shown, or one that it was before.
 *
 * @param kpiUnit what it is counted in, such as %
 * @param per what a ratio is said of, or null for 1
 * @param unit the code of the unit that is measured, or that the position belongs to
 * @param position the code of the position, or null for a unit's
 * @param username the login name of the person, or null
 * @param numerator the number itself when there is no denominator
 * @param revisionNo 1 for what was measured first
 * @param withdrawn whether it says that there is no such measurement any more
 * @param present whether it is the one that counts
 * @param reason why it replaces the one before, or null
 */
public record MeasurementView(
        long id,
        String kpi,
        LocalizedText kpiName,
        String kpiUnit,
        BigDecimal per,
        Frequency frequency,
        SubjectKind kind,
        String unit,
        LocalizedText unitName,
        String position,
        LocalizedText positionTitle,
        String username,
        LocalizedText person,
        LocalDate from,
        LocalDate to,
        BigDecimal numerator,
        BigDecimal denominator,
        String source,
        Origin origin,
        String key,
        int revisionNo,
        boolean withdrawn,
        boolean present,
        String reason,
        LocalizedText recordedBy,
        Instant recordedAt) {

    /** In the KPI's unit; empty for a ratio of nothing. */
    public Optional<BigDecimal> value() {
        BigDecimal said = per == null ? BigDecimal.ONE : per;
        return new Measured(to, numerator, denominator).value(said).map(BigDecimal::stripTrailingZeros);
    }

    /** As a month, a quarter and so on; days that are no whole one as the first and the last. */
    public String period() {
        return CalendarPeriod.text(frequency, new Period(from, to));
    }
}
