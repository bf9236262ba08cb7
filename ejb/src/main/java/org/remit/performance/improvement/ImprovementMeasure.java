package org.remit.performance.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.performance.improvement.effect.Effect;
import org.remit.shared.BaseEntity;

/** What is to be done in one round of an improvement, and what came of it. */
@Entity
@Table(name = "performance_improvement_measure")
class ImprovementMeasure extends BaseEntity {

    @Column(name = "improvement_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long improvementId;

    @Column(name = "round_no")
    private int roundNo;

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long requestId;

    @Column(name = "content_version")
    private int contentVersion;

    @Column(length = 1000)
    private String measure;

    @Column(name = "owner_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long ownerId;

    @Column(name = "due_date")
    private LocalDate dueDate;

    @Column(name = "proposed_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "after_first_day")
    private LocalDate afterFirstDay;

    @Column(name = "after_last_day")
    private LocalDate afterLastDay;

    @Column(name = "after_value", precision = 24, scale = 6)
    private BigDecimal afterValue;

    @Enumerated(EnumType.STRING)
    private Effect effect;

    /** How many days the number before was counted for, or null when it does not grow with the days. */
    @Column(name = "before_days")
    private Integer beforeDays;

    @Column(name = "after_days")
    private Integer afterDays;

    protected ImprovementMeasure() {}

    /** Where it belongs: to a round of an improvement, and to a version of what a request asks for. */
    record Place(long improvement, int round, long request, int contentVersion) {}

    ImprovementMeasure(Place place, MeasureWish wish, long person, Instant now) {
        improvementId = place.improvement();
        roundNo = place.round();
        requestId = place.request();
        contentVersion = place.contentVersion();
        measure = wish.measure();
        ownerId = wish.owner();
        dueDate = wish.due();
        proposedBy = person;
        proposedAt = now;
    }

    void agreed(Instant now) {
        agreedAt = now;
    }

    /** @param after what was measured after it, or null when nothing was */
    void checked(MeasuredValue after, Comparison.Outcome outcome, Instant now) {
        checkedAt = now;
        effect = outcome.effect();
        beforeDays = outcome.beforeDays();
        afterDays = outcome.afterDays();
        if (after != null) {
            afterFirstDay = after.from();
            afterLastDay = after.to();
            afterValue = after.value();
        }
    }

    long improvementId() {
        return improvementId;
    }

    String measure() {
        return measure;
    }

    long ownerId() {
        return ownerId;
    }

    LocalDate dueDate() {
        return dueDate;
    }

    Effect effect() {
        return effect;
    }

    Integer beforeDays() {
        return beforeDays;
    }

    Integer afterDays() {
        return afterDays;
    }

    /** Null before it is checked, or when nothing was measured. */
    MeasuredValue after() {
        return afterValue == null ? null : new MeasuredValue(afterFirstDay, afterLastDay, afterValue);
    }
}
