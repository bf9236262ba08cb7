package org.remit.api.performance.improvement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.remit.performance.improvement.ImprovementStage;
import org.remit.performance.improvement.effect.Effect;
import org.remit.performance.improvement.list.ImprovementRow;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.shared.LocalizedText;

/**
 * An improvement in the list.
 *
 * @param kpi the code of the KPI
 * @param unit the code of the unit that is measured or that the position belongs to
 * @param position the code of the position, or null for a unit's
 * @param person the name of the person, or null
 * @param period that the number holds for
 * @param value what the KPI fell with, in its unit
 * @param owner who carries the present measure out, or null
 * @param due until when, or null
 * @param effect what came of it, or null
 */
public record ImprovementRowBody(
        long id,
        String kpi,
        LocalizedText kpiName,
        SubjectKind subject,
        String unit,
        String position,
        LocalizedText person,
        ImprovementStage stage,
        Instant openedAt,
        String period,
        BigDecimal value,
        LocalizedText owner,
        LocalDate due,
        Effect effect) {

    static ImprovementRowBody of(ImprovementRow row) {
        return new ImprovementRowBody(
                row.id(),
                row.kpi(),
                row.kpiName(),
                row.kind(),
                row.unit(),
                row.position(),
                row.person(),
                row.stage(),
                row.openedAt(),
                row.period(),
                row.value().stripTrailingZeros(),
                row.carriedOutBy(),
                row.dueDate(),
                row.effect());
    }
}
