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
import org.remit.shared.BaseEntity;

/** That somebody did something to a plan; never changed. */
@Entity
@Table(name = "performance_learning_entry")
class LearningEntry extends BaseEntity {

    @Column(name = "plan_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long planId;

    @Column(name = "item_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long itemId;

    @Enumerated(EnumType.STRING)
    private LearningMove move;

    @Column(name = "written_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** What was noted, what came of it, or why it was dropped. */
    @Column(length = LearningGoal.MOST_TEXT)
    private String words;

    /** As it was proposed, or changed to. */
    @Embedded
    private LearningGoal goal;

    protected LearningEntry() {}

    /** @param item null for what is said of the whole plan */
    LearningEntry(long plan, Long item, LearningMove move, long person, Instant now) {
        this.planId = plan;
        this.itemId = item;
        this.move = move;
        this.writtenBy = person;
        this.writtenAt = now;
    }

    LearningEntry saying(String said) {
        words = said;
        return this;
    }

    LearningEntry of(LearningGoal wanted) {
        goal = wanted;
        return this;
    }
}
