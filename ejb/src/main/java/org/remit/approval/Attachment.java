package org.remit.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.Sha256;

/** A file that belongs to a request. It is added and removed, never changed; lists leave its content in the database. */
@Entity
@Immutable
@Table(name = "approval_attachment")
class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared_id_seq")
    @SequenceGenerator(name = "shared_id_seq", sequenceName = "shared_id_seq", allocationSize = 50)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(precision = 19)
    private Long id;

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long requestId;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long size;

    private String sha256;

    @Column(name = "uploaded_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(length = Length.LONG32)
    private byte[] content;

    protected Attachment() {}

    Attachment(Request request, String name, AttachmentType type, byte[] content, Instant now) {
        this.requestId = request.id();
        this.name = name;
        this.mediaType = type.mediaType();
        this.size = content.length;
        this.sha256 = Sha256.hex(content);
        this.uploadedBy = request.applicantId();
        this.uploadedAt = now;
        this.content = content;
    }

    /** Whether the content is still what was added. */
    boolean intact() {
        return sha256.equals(Sha256.hex(content));
    }

    AttachmentView view() {
        return new AttachmentView(id, name, mediaType, size, sha256, uploadedAt);
    }

    long id() {
        return id;
    }

    long requestId() {
        return requestId;
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    long uploadedBy() {
        return uploadedBy;
    }

    String sha256() {
        return sha256;
    }

    byte[] content() {
        return content;
    }
}
