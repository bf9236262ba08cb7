package org.remit.performance.kpi.list;

import org.remit.organization.LifeCycleStage;
import org.remit.performance.kpi.KpiDefinition;
import org.remit.performance.kpi.KpiLife;
import org.remit.shared.LocalizedText;

/**
 * A KPI in the list of all.
 *
 * @param id the one by which uses name it
 * @param functionName what the function that it measures is called, or null
 * @param stage its own or, when it has none, that of its function; null for none
 * @param duties how many duties in force use it
 * @param positions how many positions they belong to
 */
public record KpiRow(
        long id,
        String code,
        KpiDefinition definition,
        KpiLife life,
        LocalizedText functionName,
        LifeCycleStage stage,
        long duties,
        long positions) {

    /** As it stands in the library. */
    KpiRow(
            long id,
            String code,
            KpiDefinition definition,
            KpiLife life,
            LocalizedText functionName,
            LifeCycleStage stage) {
        this(id, code, definition, life, functionName, stage, 0, 0);
    }

    KpiRow usedBy(KpiRows.Count count) {
        return new KpiRow(id, code, definition, life, functionName, stage, count.duties(), count.positions());
    }

    public KpiState state() {
        if (life == KpiLife.RETIRED) {
            return KpiState.RETIRED;
        }
        return definition.incomplete() ? KpiState.TO_BE_COMPLETED : KpiState.COMPLETE;
    }
}
