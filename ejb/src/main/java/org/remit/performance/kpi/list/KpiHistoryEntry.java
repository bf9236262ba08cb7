package org.remit.performance.kpi.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.remit.people.PersonRef;
import org.remit.performance.kpi.KpiDefinition;
import org.remit.performance.kpi.KpiLife;

/**
 * A version of a KPI, with what it has changed.
 *
 * @param from its first day
 * @param changedBy who wrote it, or null for Remit itself
 * @param reason null for the first one
 * @param differences to the version before; none for the first one
 * @param move RETIRED when it was retired by it, IN_USE when it was taken back, else null
 */
public record KpiHistoryEntry(
        int versionNo,
        LocalDate from,
        KpiDefinition definition,
        PersonRef changedBy,
        Instant changedAt,
        String reason,
        List<KpiDifference> differences,
        KpiLife move) {}
