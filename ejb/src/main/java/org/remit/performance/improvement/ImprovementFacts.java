package org.remit.performance.improvement;

import java.math.BigDecimal;
import org.remit.organization.Direction;
import org.remit.organization.Frequency;
import org.remit.performance.scoring.measure.Aggregation;
import org.remit.performance.scoring.measure.TargetKind;
import org.remit.shared.LocalizedText;

/**
 * What an improvement is about, as it is called today.
 *
 * @param unit the code of the unit that is measured or that the position belongs to
 * @param position its code, or null for a unit
 * @param personId whose KPI it is, or null
 * @param owner the code of the position that looks after the KPI, or null
 */
record ImprovementFacts(
        String kpi,
        LocalizedText kpiName,
        String kpiUnit,
        BigDecimal per,
        Direction direction,
        Frequency frequency,
        Aggregation overTime,
        TargetKind targetKind,
        String owner,
        String unit,
        LocalizedText unitName,
        String position,
        LocalizedText positionTitle,
        Long personId,
        LocalizedText person) {

    /** Whose KPI it is. */
    LocalizedText subject() {
        return person != null ? person : positionTitle != null ? positionTitle : unitName;
    }
}
