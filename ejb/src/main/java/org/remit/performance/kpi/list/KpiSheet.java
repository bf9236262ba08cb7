package org.remit.performance.kpi.list;

import java.util.List;
import org.remit.shared.LocalizedText;

/**
 * A KPI on its page.
 *
 * @param version goes back with a change, which is refused when somebody else has changed the KPI meanwhile
 * @param ownerTitle the title of the position that looks after it, or null
 * @param history its versions, the present one first
 */
public record KpiSheet(KpiRow kpi, int version, LocalizedText ownerTitle, List<KpiHistoryEntry> history) {}
