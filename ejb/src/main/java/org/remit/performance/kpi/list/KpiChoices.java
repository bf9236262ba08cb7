package org.remit.performance.kpi.list;

import java.util.List;
import org.remit.shared.LocalizedText;

/** What the list can be filtered by, as far as there are KPIs of it. */
public record KpiChoices(List<MeasuredFunction> functions, List<String> units) {

    /** A function that a KPI measures. */
    public record MeasuredFunction(String code, LocalizedText name) {}
}
