package org.remit.performance.insight.funnel;

import org.remit.organization.LifeCycleStage;
import org.remit.performance.insight.owing.Debtor;
import org.remit.performance.kpi.KpiDefinition;

/**
 * A KPI in its stage.
 *
 * @param owner the position that looks after it and who holds that; null when none is named
 * @param positions how many positions of the unit and those below have it among their duties
 */
public record FunnelKpi(
        String code, KpiDefinition definition, LifeCycleStage stage, Debtor owner, long positions, Figure figure) {

    boolean measured() {
        return figure.state() == Figure.State.MEASURED;
    }
}
