package org.remit.performance.kpi.list;

import org.remit.shared.LocalizedText;

/**
 * What a KPI of the library is called in a duty.
 *
 * @param kpi the code of the KPI of the library
 */
public record KpiName(LocalizedText name, String unit, String kpi) {}
