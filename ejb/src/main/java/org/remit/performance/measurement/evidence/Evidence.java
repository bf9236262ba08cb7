package org.remit.performance.measurement.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BusinessException;
import org.remit.shared.file.FileContent;
import org.remit.shared.file.StoredFile;

/** A file that shows where a number comes from. Taken back, its content is gone; what it was called and its SHA-256 stay. */
@Entity
@Table(name = "performance_measurement_evidence")
class Evidence extends StoredFile {

    /** The row of the measurement that was the latest when the file was added. */
    @Column(name = "measurement_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long measurementId;

    @Column(name = "removed_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long removedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removal_reason", length = 500)
    private String removalReason;

    protected Evidence() {}

    Evidence(long measurementId, FileContent file, long uploadedBy, Instant now) {
        super(file, uploadedBy, now);
        this.measurementId = measurementId;
    }

    void remove(String reason, long by, Instant now) {
        refuseRemoved();
        removalReason = reason;
        removedBy = by;
        removedAt = now;
        dropContent();
    }

    @Override
    public FileContent content() {
        refuseRemoved();
        return super.content();
    }

    private void refuseRemoved() {
        if (removedAt != null) {
            throw BusinessException.conflict("error.evidenceRemoved");
        }
    }

    long measurementId() {
        return measurementId;
    }
}
