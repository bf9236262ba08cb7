package org.remit.shared.file;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.Sha256;

/** A file that is kept for something. Its content never changes; lists leave it in the database. */
@MappedSuperclass
public abstract class StoredFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared_id_seq")
    @SequenceGenerator(name = "shared_id_seq", sequenceName = "shared_id_seq", allocationSize = 50)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(precision = 19)
    private Long id;

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

    protected StoredFile() {}

    protected StoredFile(FileContent file, long uploadedBy, Instant now) {
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.size = file.bytes().length;
        this.sha256 = Sha256.hex(file.bytes());
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now;
        this.content = file.bytes();
    }

    /** @throws IllegalStateException when it is not what was added */
    public FileContent content() {
        if (!sha256.equals(Sha256.hex(content))) {
            throw new IllegalStateException("file " + id + " is not what was added");
        }
        return new FileContent(name, mediaType, content);
    }

    /** Its name and its SHA-256 stay. */
    protected void dropContent() {
        content = null;
    }

    /** Whether it has this name, and its content this SHA-256. */
    public boolean isSameAs(String otherName, String otherSha256) {
        return name.equals(otherName) && sha256.equals(otherSha256);
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public long uploadedBy() {
        return uploadedBy;
    }

    public String sha256() {
        return sha256;
    }
}
