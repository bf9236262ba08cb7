package org.remit.performance.learning.list;

import java.time.Instant;
import java.time.LocalDate;
import org.remit.performance.learning.LearningItemState;
import org.remit.performance.learning.goal.LearningAim;
import org.remit.performance.learning.goal.LearningMeans;
import org.remit.performance.learning.subject.LearningSubjectKind;
import org.remit.shared.LocalizedText;

/**
 * One thing to learn.
 *
 * @param version to be sent along with a change
 * @param code of the KPI, the duty or the function that it is about
 * @param settled what came of it, or why it was dropped; null while it is open, as the two after it
 * @param overdue whether it is open and its day has passed
 */
public record LearningItemView(
        long id,
        int version,
        LearningSubjectKind kind,
        String code,
        LocalizedText subject,
        LearningAim aim,
        LearningMeans means,
        String action,
        LocalDate dueOn,
        LearningItemState state,
        String settled,
        LocalizedText settledBy,
        Instant settledAt,
        boolean overdue) {

    /** @param today by which an open one is overdue */
    public LearningItemView(
            Long id,
            Integer version,
            Long kpi,
            Long duty,
            String code,
            String zh,
            String en,
            LearningAim aim,
            LearningMeans means,
            String action,
            LocalDate dueOn,
            LearningItemState state,
            String settled,
            LocalizedText settledBy,
            Instant settledAt,
            LocalDate today) {
        this(
                id,
                version,
                kpi != null
                        ? LearningSubjectKind.KPI
                        : duty != null ? LearningSubjectKind.DUTY : LearningSubjectKind.FUNCTION,
                code,
                new LocalizedText(zh, en),
                aim,
                means,
                action,
                dueOn,
                state,
                settled,
                settledBy,
                settledAt,
                state == LearningItemState.OPEN && dueOn.isBefore(today));
    }

    public boolean open() {
        return state == LearningItemState.OPEN;
    }
}
