package org.remit.performance.insight.funnel;

import java.util.List;
import org.remit.organization.LifeCycleStage;

/**
 * A stage.
 *
 * @param kpis that the unit's people have among their duties or that were measured, by code; empty when nobody measures it
 * @param next how many go on to the next stage; null in the last one
 */
public record FunnelStage(LifeCycleStage stage, List<FunnelKpi> kpis, Passage next) {

    /** Whether nobody measures it. */
    public boolean blank() {
        return kpis.isEmpty();
    }
}
