package org.remit.performance.score;

import org.remit.performance.scoring.measure.Measure;
import org.remit.performance.sheet.target.TargetDefinition;

/**
 * A line of a sheet, with what has to be known of the version of its KPI that it was agreed on by.
 *
 * @param place its place on the sheet
 * @param kpi the KPI's id
 * @param code the KPI's code
 */
record SheetLine(int place, long kpi, int kpiVersion, String code, Measure measure, TargetDefinition definition) {}
