package org.remit.api.performance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.remit.people.PersonRef;
import org.remit.performance.kpi.KpiDefinition;
import org.remit.performance.kpi.KpiLife;
import org.remit.performance.kpi.list.KpiDifference;
import org.remit.performance.kpi.list.KpiHistoryEntry;

/**
 * A version of a KPI.
 *
 * @param from its first day
 * @param changed the names of what it has changed in the definition; none for the first one
 * @param move RETIRED when it was retired by it, IN_USE when it was taken back, else null
 * @param changedBy null for Remit itself
 * @param reason null for the first one
 */
public record KpiVersionBody(
        int versionNo,
        LocalDate from,
        KpiDefinition definition,
        List<String> changed,
        KpiLife move,
        PersonRef changedBy,
        Instant changedAt,
        String reason) {

    static KpiVersionBody of(KpiHistoryEntry entry) {
        return new KpiVersionBody(
                entry.versionNo(),
                entry.from(),
                entry.definition(),
                entry.differences().stream().map(KpiDifference::field).toList(),
                entry.move(),
                entry.changedBy(),
                entry.changedAt(),
                entry.reason());
    }
}
