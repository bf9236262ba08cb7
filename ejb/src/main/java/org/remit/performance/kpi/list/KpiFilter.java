package org.remit.performance.kpi.list;

import org.remit.organization.LifeCycleStage;

/**
 * Which KPIs of the library are wanted; null means all.
 *
 * @param text part of the code or of the name, in either language
 * @param function the code of a function
 * @param unit what it is counted in
 * @param state where it stands; without it retired ones are left out
 * @param formulaToo whether the text may be a part of the formula as well
 */
public record KpiFilter(
        String text, LifeCycleStage stage, String function, String unit, KpiState state, boolean formulaToo) {

    public static final KpiFilter NONE = new KpiFilter(null, null, null, null, null);

    public KpiFilter(String text, LifeCycleStage stage, String function, String unit, KpiState state) {
        this(text, stage, function, unit, state, true);
    }

    /** Those in use whose code or name has a text in it. */
    public static KpiFilter called(String text) {
        return new KpiFilter(text, null, null, null, null, false);
    }
}
