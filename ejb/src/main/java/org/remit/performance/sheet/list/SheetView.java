package org.remit.performance.sheet.list;

import java.util.List;
import org.remit.shared.BusinessException.Violation;

/**
 * A sheet on its page.
 *
 * @param warnings what is allowed and should be looked at again
 * @param monitored the KPIs of the position's duties that are not on it: watched, not scored
 * @param history the last change first
 * @param deeds what the reader may do with it
 */
public record SheetView(
        SheetRow sheet,
        List<TargetLine> targets,
        List<Violation> warnings,
        List<KpiChoice> monitored,
        List<SheetHistoryEntry> history,
        SheetDeeds deeds) {}
