package org.remit.performance.sheet.target;

import org.remit.shared.TypedText;

/**
 * A line of a sheet.
 *
 * @param kpi the code of a KPI of the library; once on a sheet
 * @param kpiVersion the number of the KPI's version that it is agreed on by; null for the present one
 */
public record SheetTarget(String kpi, Integer kpiVersion, TargetDefinition definition) {

    public SheetTarget {
        kpi = TypedText.clean(kpi);
    }
}
