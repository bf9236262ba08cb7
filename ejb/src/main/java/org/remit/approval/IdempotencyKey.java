package org.remit.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Remembers which request a submission has led to, so that its repetition leads to the same one. */
@Entity
@Table(name = "approval_idempotency_key")
class IdempotencyKey {

    @Embeddable
    record Id(
            @Column(name = "applicant_id", precision = 19) @JdbcTypeCode(SqlTypes.NUMERIC)
            long applicantId,

            @Column(name = "idempotency_key") String key) {}

    @EmbeddedId
    private Id id;

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long requestId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected IdempotencyKey() {}

    IdempotencyKey(long applicantId, String key, long requestId, Instant now) {
        this.id = new Id(applicantId, key);
        this.requestId = requestId;
        this.createdAt = now;
    }

    long requestId() {
        return requestId;
    }
}
