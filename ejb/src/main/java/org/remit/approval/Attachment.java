package org.remit.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.file.FileContent;
import org.remit.shared.file.StoredFile;

/** A file that belongs to a request. It is added and removed, never changed. */
@Entity
@Immutable
@Table(name = "approval_attachment")
class Attachment extends StoredFile {

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long requestId;

    protected Attachment() {}

    Attachment(Request request, FileContent file, Instant now) {
        super(file, request.applicantId(), now);
        this.requestId = request.id();
    }
}
