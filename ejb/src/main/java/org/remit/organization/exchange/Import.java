package org.remit.organization.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.organization.exchange.row.ImportKind;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;

/** One file on its way into the organisation: uploaded, checked, then taken over as a whole or not at all. */
@Entity
@Table(name = "organization_import")
class Import extends BaseEntity {

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "file_name", length = 200)
    private String fileName;

    @Column(length = 64)
    private String sha256;

    @Column(name = "skip_existing")
    private boolean skipExisting;

    @Column(name = "rows_read")
    private int rowsRead;

    @Column(name = "rows_checked")
    private int rowsChecked;

    @Column(name = "rows_written")
    private int rowsWritten;

    @Column(name = "rows_skipped")
    private int rowsSkipped;

    private int findings;

    @Column(name = "person_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long personId;

    /** The server at work on it, so that its next start knows what it has left undone. */
    @Column(length = 80)
    private String node;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected Import() {}

    Import(Upload upload, long personId, String node, Instant now) {
        this.kind = upload.kind();
        this.state = ImportState.UPLOADED;
        this.fileName = upload.fileName();
        this.sha256 = upload.sha256();
        this.skipExisting = upload.skipExisting();
        this.personId = personId;
        this.node = node;
        this.uploadedAt = now;
    }

    void checking() {
        move(ImportState.UPLOADED, ImportState.CHECKING);
    }

    void checked(int rows, int skipped, int found) {
        state = ImportState.CHECKED;
        rowsRead = rows;
        rowsChecked = rows;
        rowsSkipped = skipped;
        rowsWritten = 0;
        findings = found;
    }

    /** @throws BusinessException a conflict when it is not checked, or not without findings */
    void importing(String onNode) {
        if (findings > 0 || rowsRead == rowsSkipped) {
            throw BusinessException.conflict("error.importNotClean");
        }
        move(ImportState.CHECKED, ImportState.IMPORTING);
        node = onNode;
    }

    void done(int written, Instant now) {
        move(ImportState.IMPORTING, ImportState.DONE);
        rowsWritten = written;
        finishedAt = now;
    }

    void fail(Instant now) {
        state = ImportState.FAILED;
        rowsWritten = 0;
        finishedAt = now;
    }

    private void move(ImportState from, ImportState to) {
        if (state != from) {
            throw BusinessException.conflict("error.importNotClean");
        }
        state = to;
    }

    ImportKind kind() {
        return kind;
    }

    boolean skipExisting() {
        return skipExisting;
    }

    int rowsRead() {
        return rowsRead;
    }
}
