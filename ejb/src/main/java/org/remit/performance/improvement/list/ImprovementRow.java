package org.remit.performance.improvement.list;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.remit.organization.Direction;
import org.remit.organization.Frequency;
import org.remit.performance.improvement.ImprovementStage;
import org.remit.performance.improvement.effect.Effect;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;

/**
 * An improvement in a list.
 *
 * @param unit the code of the unit that is measured or that the position belongs to
 * @param position its code, or null for a unit
 * @param person whose KPI it is, or null
 * @param value the number that the KPI fell with, in its unit
 * @param dueDate until when the present measure is to be carried out, or null
 * @param carriedOutBy who carries it out, or null
 * @param effect what came of it, or null
 */
public record ImprovementRow(
        long id,
        String kpi,
        LocalizedText kpiName,
        String kpiUnit,
        Direction direction,
        Frequency frequency,
        SubjectKind kind,
        String unit,
        LocalizedText unitName,
        String position,
        LocalizedText positionTitle,
        LocalizedText person,
        ImprovementStage stage,
        Instant openedAt,
        LocalDate from,
        LocalDate to,
        BigDecimal value,
        LocalDate dueDate,
        LocalizedText carriedOutBy,
        Effect effect) {

    /** Whose KPI it is. */
    public LocalizedText subject() {
        return person != null ? person : positionTitle != null ? positionTitle : unitName;
    }

    /** That the number holds for. */
    public String period() {
        return CalendarPeriod.text(frequency, new Period(from, to));
    }
}
