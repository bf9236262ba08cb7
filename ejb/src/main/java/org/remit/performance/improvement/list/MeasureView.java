package org.remit.performance.improvement.list;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.remit.performance.improvement.effect.Effect;
import org.remit.shared.LocalizedText;

/**
 * What was to be done in one round, and what came of it.
 *
 * @param request the number of the request by which it was agreed on
 * @param agreedAt null when it was not agreed on, as all after it
 * @param from the first day of what was measured after it, or null
 * @param value what was measured after it, or null
 * @param beforeDays how many days the number that the KPI fell with was counted for; null when it does not grow with the days
 * @param afterDays the same of the value
 */
public record MeasureView(
        int round,
        String request,
        String measure,
        long ownerId,
        LocalizedText owner,
        LocalDate dueDate,
        LocalizedText proposedBy,
        Instant proposedAt,
        Instant agreedAt,
        Instant checkedAt,
        LocalDate from,
        LocalDate to,
        BigDecimal value,
        Effect effect,
        Integer beforeDays,
        Integer afterDays) {}
