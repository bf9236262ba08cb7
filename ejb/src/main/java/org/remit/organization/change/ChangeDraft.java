package org.remit.organization.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;

/** What an applicant has typed so far, complete or not; it is gone when it is sent. */
@Entity
@Table(name = "organization_change_draft")
class ChangeDraft extends BaseEntity {

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long requestId;

    @Column(length = Length.LONG32)
    private String content;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected ChangeDraft() {}

    ChangeDraft(long requestId, ChangeContent content, Instant now) {
        this.requestId = requestId;
        save(content, now);
    }

    final void save(ChangeContent typed, Instant now) {
        content = ChangeJson.write(typed);
        savedAt = now;
    }

    ChangeContent content() {
        return ChangeJson.read(content);
    }
}
