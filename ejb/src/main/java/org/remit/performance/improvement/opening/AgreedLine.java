package org.remit.performance.improvement.opening;

import java.math.BigDecimal;
import org.remit.performance.measurement.entry.Subject;
import org.remit.performance.measurement.entry.SubjectKind;

/**
 * A line of a sheet, with what is needed to open an improvement for its KPI.
 *
 * @param kpi the KPI's id
 * @param per what a ratio is said of, or null for 1
 */
record AgreedLine(
        long sheet,
        Long unit,
        Long position,
        Long assignment,
        long kpi,
        String code,
        BigDecimal per,
        BigDecimal threshold,
        BigDecimal target) {

    SubjectKind kind() {
        return unit != null ? SubjectKind.UNIT : position != null ? SubjectKind.POSITION : SubjectKind.ASSIGNMENT;
    }

    /** The id of what the sheet belongs to. */
    long subject() {
        return unit != null ? unit : position != null ? position : assignment;
    }

    String series() {
        return new Subject(kind(), subject(), null, null, null, null).series(kpi);
    }
}
