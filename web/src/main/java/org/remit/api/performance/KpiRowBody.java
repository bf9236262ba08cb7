package org.remit.api.performance;

import org.remit.organization.LifeCycleStage;
import org.remit.performance.kpi.KpiDefinition;
import org.remit.performance.kpi.list.KpiRow;
import org.remit.performance.kpi.list.KpiState;
import org.remit.shared.LocalizedText;

/**
 * A KPI in the list of the library.
 *
 * @param functionName what the function that it measures is called, or null
 * @param stage its own or, when it has none, that of its function; null for none
 * @param duties how many duties in force use it
 * @param positions how many positions they belong to
 */
public record KpiRowBody(
        String code,
        KpiState state,
        KpiDefinition definition,
        LocalizedText functionName,
        LifeCycleStage stage,
        long duties,
        long positions) {

    static KpiRowBody of(KpiRow kpi) {
        return new KpiRowBody(
                kpi.code(),
                kpi.state(),
                kpi.definition(),
                kpi.functionName(),
                kpi.stage(),
                kpi.duties(),
                kpi.positions());
    }
}
