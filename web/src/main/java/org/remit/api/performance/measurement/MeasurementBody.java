package org.remit.api.performance.measurement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.remit.performance.measurement.MeasurementView;
import org.remit.performance.measurement.entry.Origin;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.shared.LocalizedText;

/**
 * A measurement, or one that it was before.
 *
 * @param unit the code of the unit that is measured, or that the position belongs to
 * @param position the code of the position, or null
 * @param person the login name, or null
 * @param value in the KPI's unit; null for a ratio of nothing
 * @param numerator null for a number that is no ratio
 * @param revision 1 for what was measured first
 * @param withdrawn whether it says that there is no such measurement any more
 * @param present whether it is the one that counts
 */
public record MeasurementBody(
        long id,
        String kpi,
        LocalizedText kpiName,
        String kpiUnit,
        SubjectKind kind,
        String unit,
        String position,
        String person,
        LocalizedText personName,
        String period,
        LocalDate from,
        LocalDate to,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        String source,
        Origin origin,
        String key,
        int revision,
        boolean withdrawn,
        boolean present,
        String reason,
        LocalizedText recordedBy,
        Instant recordedAt) {

    static MeasurementBody of(MeasurementView row) {
        boolean ratio = row.denominator() != null;
        return new MeasurementBody(
                row.id(),
                row.kpi(),
                row.kpiName(),
                row.kpiUnit(),
                row.kind(),
                row.unit(),
                row.position(),
                row.username(),
                row.person(),
                row.period(),
                row.from(),
                row.to(),
                row.value().map(MeasurementBody::plain).orElse(null),
                ratio ? plain(row.numerator()) : null,
                ratio ? plain(row.denominator()) : null,
                row.source(),
                row.origin(),
                row.key(),
                row.revisionNo(),
                row.withdrawn(),
                row.present(),
                row.reason(),
                row.recordedBy(),
                row.recordedAt());
    }

    /** 1200, neither 1200.000000 nor 1.2E+3. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
