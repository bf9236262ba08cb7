package org.remit.performance.sheet.list;

import org.remit.performance.kpi.KpiDefinition;
import org.remit.performance.sheet.target.TargetDefinition;

/**
 * A line of a sheet as it is read.
 *
 * @param kpiVersion the number of the KPI's version that it is agreed on by
 * @param kpi what that version says
 */
public record TargetLine(int place, String code, int kpiVersion, KpiDefinition kpi, TargetDefinition definition) {}
