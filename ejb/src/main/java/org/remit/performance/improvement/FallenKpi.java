package org.remit.performance.improvement;

import java.math.BigDecimal;
import org.remit.performance.measurement.entry.SubjectKind;

/**
 * A KPI of a sheet that has fallen below its threshold.
 *
 * @param kpi its id
 * @param subject the id of the unit, position or assignment whose sheet it is and that was measured
 * @param series all that was measured of the KPI for the subject, by one name
 * @param points what it is worth at present
 * @param threshold as agreed for the whole period of the sheet, or null
 * @param target as agreed, or null
 * @param measured the last measurement
 */
public record FallenKpi(
        long kpi,
        SubjectKind kind,
        long subject,
        long sheet,
        String series,
        BigDecimal points,
        BigDecimal threshold,
        BigDecimal target,
        MeasuredValue measured) {}
