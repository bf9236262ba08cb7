package org.remit.performance.insight.funnel;

import java.util.List;
import org.remit.organization.LifeCycleStage;
import org.remit.performance.insight.owing.Debtor;
import org.remit.performance.kpi.KpiDefinition;
import org.remit.shared.LocalizedText;

/**
 * A KPI in its stage.
 *
 * @param owner the position that looks after it and who holds that; null when none is named
 * @param titles what the positions are called that answer for it, at most three
 * @param positions how many positions of the unit and those below have it among their duties
 */
public record FunnelKpi(
        String code,
        KpiDefinition definition,
        LifeCycleStage stage,
        Debtor owner,
        List<LocalizedText> titles,
        long positions,
        Figure figure) {

    boolean measured() {
        return figure.state() == Figure.State.MEASURED;
    }
}
