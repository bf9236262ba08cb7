package org.remit.organization.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.organization.PositionDuties;
import org.remit.shared.BaseEntity;

/** What a request asks for, one row for each version that was submitted; the last may be a draft. */
@Entity
@Table(name = "organization_duty_proposal")
class DutyProposal extends BaseEntity {

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long requestId;

    @Column(name = "content_version")
    private int contentVersion;

    @Column(length = Length.LONG32)
    private String content;

    /** The decision on overlapping duties that it carries out, or null. */
    @Column(name = "overlap_decision_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long overlapDecisionId;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "in_force_at")
    private Instant inForceAt;

    protected DutyProposal() {}

    DutyProposal(long requestId, int contentVersion, DutyChangeContent content, Instant now) {
        this.requestId = requestId;
        this.contentVersion = contentVersion;
        save(content, now);
    }

    final void save(DutyChangeContent newContent, Instant now) {
        content = DutyChangeJson.write(newContent);
        overlapDecisionId = newContent.carriesOut();
        savedAt = now;
    }

    /** Tells whether it still has to be put in force; a job that is tried again finds that it was. */
    boolean enforce(Instant now) {
        boolean waiting = inForceAt == null;
        inForceAt = waiting ? now : inForceAt;
        return waiting;
    }

    boolean isInForce() {
        return inForceAt != null;
    }

    /** Whether what it was made from is still what is in force. */
    boolean fits(PositionDuties inForce) {
        return content().base().equals(inForce.versions());
    }

    DutyChangeContent content() {
        return DutyChangeJson.read(content);
    }
}
