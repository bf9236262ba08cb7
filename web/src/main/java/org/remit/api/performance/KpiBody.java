package org.remit.api.performance;

import java.util.List;
import org.remit.organization.LifeCycleStage;
import org.remit.performance.kpi.KpiDefinition;
import org.remit.performance.kpi.list.KpiRow;
import org.remit.performance.kpi.list.KpiSheet;
import org.remit.performance.kpi.list.KpiState;
import org.remit.shared.LocalizedText;

/**
 * A KPI of the library.
 *
 * @param functionName what the function that it measures is called, or null
 * @param stage its own or, when it has none, that of its function; null for none
 * @param ownerTitle the title of the position that looks after it, or null
 * @param duties how many duties in force use it
 * @param positions how many positions they belong to
 * @param version goes back with a change, which is refused when somebody else has changed the KPI meanwhile
 * @param versions the present one first
 */
public record KpiBody(
        String code,
        KpiState state,
        KpiDefinition definition,
        LocalizedText functionName,
        LifeCycleStage stage,
        LocalizedText ownerTitle,
        long duties,
        long positions,
        int version,
        List<KpiVersionBody> versions) {

    static KpiBody of(KpiSheet sheet) {
        KpiRow kpi = sheet.kpi();
        return new KpiBody(
                kpi.code(),
                kpi.state(),
                kpi.definition(),
                kpi.functionName(),
                kpi.stage(),
                sheet.ownerTitle(),
                kpi.duties(),
                kpi.positions(),
                sheet.version(),
                sheet.history().stream().map(KpiVersionBody::of).toList());
    }
}
