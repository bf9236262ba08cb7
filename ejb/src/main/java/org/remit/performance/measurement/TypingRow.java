package org.remit.performance.measurement;

import java.math.BigDecimal;
import java.util.List;
import org.remit.performance.measurement.entry.MeasuredKpi;
import org.remit.performance.scoring.Rubric.Level;
import org.remit.shared.LocalizedText;

/**
 * What can be typed of one person for one KPI and period.
 *
 * @param ratio whether it takes numerator and denominator
 * @param levels by which it is rated, from the lowest to the highest; empty for what is counted
 * @param measurement the id of what is there for the period, or null
 * @param numerator what is there for the period, the number itself without a denominator; or null
 * @param key of what is there for the period, or null
 * @param lastPeriod the last period before that was measured, or null
 * @param lastNumber what was measured then, 85 or 17/20; or null
 */
public record TypingRow(
        MeasuredKpi kpi,
        String position,
        LocalizedText positionTitle,
        String username,
        LocalizedText person,
        boolean ratio,
        List<Level> levels,
        Long measurement,
        BigDecimal numerator,
        BigDecimal denominator,
        String source,
        String key,
        String lastPeriod,
        String lastNumber) {}
