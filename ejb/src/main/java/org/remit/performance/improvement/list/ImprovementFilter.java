package org.remit.performance.improvement.list;

import org.remit.shared.TypedText;

/**
 * Which improvements are wanted; null is any.
 *
 * @param openOnly without those that are closed
 * @param mine only those of the reader's own KPIs, or that the reader has found out about, proposed or carries out
 * @param unit the code of a unit, with all below it
 * @param kpi the code of a KPI
 */
public record ImprovementFilter(boolean openOnly, boolean mine, String unit, String kpi) {

    public ImprovementFilter {
        unit = TypedText.clean(unit);
        kpi = TypedText.clean(kpi);
    }
}
