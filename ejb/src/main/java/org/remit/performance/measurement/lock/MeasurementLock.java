package org.remit.performance.measurement.lock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;

/** Days for which the measurements of a unit and all below it, or of all, stay as they are. Released once, and for good. */
@Entity
@Table(name = "performance_measurement_lock")
class MeasurementLock extends BaseEntity {

    @Column(name = "unit_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long unitId;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(length = 500)
    private String reason;

    @Column(name = "locked_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long lockedBy;

    @Column(name = "locked_at")
    private Instant lockedAt;

    @Column(name = "release_reason", length = 500)
    private String releaseReason;

    @Column(name = "released_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long releasedBy;

    @Column(name = "released_at")
    private Instant releasedAt;

    protected MeasurementLock() {}

    MeasurementLock(Long unitId, Period days, LockDeed deed) {
        this.unitId = unitId;
        this.firstDay = days.from();
        this.lastDay = days.to();
        this.reason = deed.reason();
        this.lockedBy = deed.person();
        this.lockedAt = deed.at();
    }

    /** @throws BusinessException a conflict when it was released before */
    void release(LockDeed deed) {
        if (releasedAt != null) {
            throw BusinessException.conflict("error.lockReleased");
        }
        releaseReason = deed.reason();
        releasedBy = deed.person();
        releasedAt = deed.at();
    }
}
