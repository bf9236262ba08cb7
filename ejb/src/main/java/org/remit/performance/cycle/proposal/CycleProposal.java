package org.remit.performance.cycle.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.performance.cycle.CycleContent;
import org.remit.performance.cycle.content.CycleContentJson;
import org.remit.shared.BaseEntity;

/** What a request for a cycle asks for, one row for each version that was submitted; the last may be a draft. */
@Entity
@Table(name = "performance_cycle_proposal")
class CycleProposal extends BaseEntity {

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long requestId;

    @Column(name = "content_version")
    private int contentVersion;

    @Column(length = Length.LONG32)
    private String content;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected CycleProposal() {}

    CycleProposal(long requestId, int contentVersion, CycleContent content, Instant now) {
        this.requestId = requestId;
        this.contentVersion = contentVersion;
        save(content, now);
    }

    final void save(CycleContent newContent, Instant now) {
        content = CycleContentJson.write(newContent);
        savedAt = now;
    }

    CycleContent content() {
        return CycleContentJson.read(content);
    }

    /** Whether it asks for just this. */
    boolean asks(CycleContent other) {
        return content.equals(CycleContentJson.write(other));
    }
}
