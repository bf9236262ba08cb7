package org.remit.performance.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.remit.performance.measurement.entry.Figures;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.measure.Period;

/**
 * The latest row under a key.
 *
 * @param subject the id of the unit, the position or the assignment
 * @param place null when it is withdrawn
 */
record StoredMeasurement(
        long id,
        long kpi,
        SubjectKind kind,
        Long subject,
        String series,
        String place,
        LocalDate from,
        LocalDate to,
        BigDecimal numerator,
        BigDecimal denominator,
        String source,
        String key,
        int revisionNo,
        boolean withdrawn) {

    boolean overlaps(Period days) {
        return !from.isAfter(days.to()) && !to.isBefore(days.from());
    }

    /** Whether it is about the same, so that the other can replace it. */
    boolean sameMatter(PlannedMeasurement other) {
        return series.equals(other.series()) && overlaps(other.days());
    }

    boolean sameContent(PlannedMeasurement other) {
        Figures figures = other.entry().figures();
        return sameMatter(other)
                && sameNumber(numerator, figures.first())
                && sameNumber(denominator, figures.denominator())
                && Objects.equals(source, other.entry().source());
    }

    /** As messages name it: 85, or 17/20. */
    String number() {
        String first = numerator.stripTrailingZeros().toPlainString();
        return denominator == null
                ? first
                : first + "/" + denominator.stripTrailingZeros().toPlainString();
    }

    private static boolean sameNumber(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
