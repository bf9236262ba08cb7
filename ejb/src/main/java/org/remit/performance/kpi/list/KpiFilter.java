package org.remit.performance.kpi.list;

import org.remit.organization.LifeCycleStage;

/**
 * Which KPIs of the library are wanted; null means all.
 *
 * @param text part of the code, of the name or of the formula, in either language
 * @param function the code of a function
 * @param unit what it is counted in
 * @param state where it stands; without it retired ones are left out
 */
public record KpiFilter(String text, LifeCycleStage stage, String function, String unit, KpiState state) {

    public static final KpiFilter NONE = new KpiFilter(null, null, null, null, null);
}
