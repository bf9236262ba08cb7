package org.remit.performance.calibration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;

/** A grade was changed in a calibration session; it is never changed itself. */
@Entity
@Table(name = "performance_grade_change")
class GradeChange extends BaseEntity {

    @Column(name = "calibration_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long sessionId;

    @Column(name = "review_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long reviewId;

    @Column(name = "grade_before", length = 4)
    private String before;

    @Column(name = "grade_after", length = 4)
    private String after;

    @Column(length = 1000)
    private String reason;

    @Column(name = "changed_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** Which version the session got by it; null where that was not kept yet. */
    @Column(name = "session_version")
    private Integer sessionVersion;

    protected GradeChange() {}

    /**
     * @param session as it is with the change
     * @param before the grade that held until now
     */
    GradeChange(CalibrationSession session, String before, GradeWish wish, long by, Instant now) {
        this.sessionId = session.id();
        this.sessionVersion = session.version();
        this.reviewId = wish.review();
        this.before = before;
        this.after = wish.grade();
        this.reason = wish.reason();
        this.changedBy = by;
        this.changedAt = now;
    }
}
