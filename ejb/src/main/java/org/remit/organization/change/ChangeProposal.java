package org.remit.organization.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;
import org.remit.shared.Sha256;

/** What a request asks for, one row for each version that was submitted. What it touches stands in columns as well. */
@Entity
@Table(name = "organization_change_proposal")
class ChangeProposal extends BaseEntity {

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long requestId;

    @Column(name = "content_version")
    private int contentVersion;

    private String kind;

    @Column(name = "position_code")
    private String positionCode;

    @Column(name = "to_position")
    private String toPosition;

    @Column(name = "person_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long personId;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    /** From its submission until it is in force or refused. */
    @Column(name = "under_way")
    private boolean underWay;

    @Column(length = Length.LONG32)
    private String content;

    /** Of what was typed, before it was completed from what the organisation was then; null for a mended version. */
    @Column(name = "asked_hash")
    private String askedHash;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected ChangeProposal() {}

    ChangeProposal(long requestId, int contentVersion, String kind, ChangeContent content, Instant now) {
        this.requestId = requestId;
        this.contentVersion = contentVersion;
        this.kind = kind;
        this.positionCode = content.position();
        this.toPosition = content.toPosition();
        this.personId = content.person();
        this.effectiveFrom = content.date();
        this.underWay = true;
        this.content = ChangeJson.write(content);
        this.savedAt = now;
    }

    /** The request asks for this, as it was typed. */
    ChangeProposal asking(ChangeContent typed) {
        askedHash = hash(typed);
        return this;
    }

    /** Whether it was asked for in the same words; one that is older than the hash is taken at its word. */
    boolean asks(ChangeContent typed) {
        return askedHash == null || askedHash.equals(hash(typed));
    }

    private static String hash(ChangeContent typed) {
        return Sha256.hex(ChangeJson.write(typed));
    }

    ChangeContent content() {
        return ChangeJson.read(content);
    }
}
