package org.remit.organization.principle;

import java.util.ArrayList;
import java.util.List;
import org.remit.organization.Direction;
import org.remit.organization.DutyContent;
import org.remit.organization.KpiContent;
import org.remit.shared.LocalizedText;

/** Can it be measured whether a duty is done. A KPI without a name is one that is still to be typed. */
final class MeasureCheck {

    private MeasureCheck() {}

    static List<Finding> findings(DutyContent duty, int place) {
        if (duty.kpis().isEmpty()) {
            return List.of(Finding.of(Rule.NO_KPI, place, null));
        }
        List<Finding> findings = new ArrayList<>();
        for (KpiContent kpi : duty.kpis()) {
            LocalizedText name = kpi.name();
            if (name == null || name.isEmpty()) {
                continue;
            }
            if (kpi.unit() == null) {
                findings.add(Finding.about(Rule.KPI_WITHOUT_UNIT, place, name));
            }
            if (isZero(kpi) && kpi.direction() == Direction.HIGHER) {
                findings.add(Finding.about(Rule.TARGET_ZERO, place, name));
            }
            if (kpi.source() == null || kpi.source().isEmpty()) {
                findings.add(Finding.about(Rule.KPI_WITHOUT_SOURCE, place, name));
            }
        }
        return findings;
    }

    private static boolean isZero(KpiContent kpi) {
        return kpi.target() != null && kpi.target().signum() == 0;
    }
}
