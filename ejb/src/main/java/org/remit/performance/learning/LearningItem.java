package org.remit.performance.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.performance.learning.goal.LearningGoal;
import org.remit.performance.learning.subject.LearningSubject;
import org.remit.performance.learning.subject.LearningSubjectKind;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;

/** One thing to learn: OPEN, then DONE or DROPPED for good. */
@Entity
@Table(name = "performance_learning_item")
class LearningItem extends BaseEntity {

    @Column(name = "plan_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long planId;

    @Column(name = "kpi_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long kpiId;

    @Column(name = "duty_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long dutyId;

    @Column(name = "function_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long functionId;

    @Embedded
    private LearningGoal goal;

    @Enumerated(EnumType.STRING)
    private LearningItemState state = LearningItemState.OPEN;

    @Column(name = "settled_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(length = LearningGoal.MOST_TEXT)
    private String settled;

    protected LearningItem() {}

    LearningItem(long planId, LearningSubject subject, LearningGoal goal) {
        this.planId = planId;
        this.kpiId = idOf(subject, LearningSubjectKind.KPI);
        this.dutyId = idOf(subject, LearningSubjectKind.DUTY);
        this.functionId = idOf(subject, LearningSubjectKind.FUNCTION);
        this.goal = goal;
    }

    private static Long idOf(LearningSubject subject, LearningSubjectKind kind) {
        return subject.kind() == kind ? (Long) subject.id() : null;
    }

    /** @throws BusinessException CONFLICT when it was changed since it was read, or is settled */
    void change(LearningGoal changed, int readVersion) {
        refuseUnlessOpen();
        if (readVersion != version()) {
            throw BusinessException.conflict("error.changedMeanwhile");
        }
        goal = changed;
    }

    /**
     * Whether it was done, or dropped.
     *
     * @param words what came of it, or why not
     * @throws BusinessException CONFLICT when it is settled already
     */
    void settle(LearningItemState as, long by, String words, Instant now) {
        refuseUnlessOpen();
        state = as;
        settledBy = by;
        settledAt = now;
        settled = words;
    }

    void refuseUnlessOpen() {
        if (state != LearningItemState.OPEN) {
            throw BusinessException.conflict("error.learningSettled");
        }
    }

    long planId() {
        return planId;
    }

    LearningGoal goal() {
        return goal;
    }
}
