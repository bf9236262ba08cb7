package org.remit.performance.kpi.list;

/** What is to be done about a KPI: HR completes what was taken over from a duty. */
public enum KpiState {
    COMPLETE,
    TO_BE_COMPLETED,
    RETIRED
}
