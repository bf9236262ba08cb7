package org.remit.performance.kpi;

/** Whether new duties and sheets may use a KPI. What uses a retired one already keeps it. */
public enum KpiLife {
    IN_USE,
    RETIRED
}
