package org.remit.performance.insight.trend;

import java.math.BigDecimal;
import org.remit.performance.kpi.KpiDefinition;
import org.remit.performance.measurement.entry.SubjectKind;

/**
 * A line of a sheet whose KPI is looked at over time.
 *
 * @param kpi the id of the KPI
 * @param definition what it was agreed on by
 * @param target for the whole period of the sheet, or null
 * @param from whose measurements count, if some did; else null
 */
public record TrendLine(String code, long kpi, KpiDefinition definition, BigDecimal target, SubjectKind from) {}
