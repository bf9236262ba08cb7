package org.remit.performance.improvement.list;

import org.remit.shared.TypedText;

/**
 * Which improvements are wanted; null is any.
 *
 * @param openOnly without those that are closed
 * @param mine only those of the reader's own KPIs, or that the reader has found out about, proposed or carries out
 * @param unit the code of a unit, with all below it
 * @param kpi the code of a KPI
 * @param person the id of a person whose KPI it is, in a position of theirs
 * @param waiting only those that the reader is to go on with: to find out why, or to propose what is to be done
 */
public record ImprovementFilter(boolean openOnly, boolean mine, String unit, String kpi, Long person, boolean waiting) {

    public ImprovementFilter {
        unit = TypedText.clean(unit);
        kpi = TypedText.clean(kpi);
    }

    /** The open ones that wait for the reader. */
    public static ImprovementFilter forReader() {
        return new ImprovementFilter(true, false, null, null, null, true);
    }
}
