package org.remit.people.retention.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a batch has erased records about somebody, and how many; not what they were. */
@Entity
@Immutable
@Table(name = "retention_erasure_person")
class ErasedPerson {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shared_id_seq")
    @SequenceGenerator(name = "shared_id_seq", sequenceName = "shared_id_seq", allocationSize = 50)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(precision = 19)
    private Long id;

    @Column(name = "part_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long partId;

    @Column(name = "person_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long personId;

    private int records;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected ErasedPerson() {}

    ErasedPerson(long partId, long personId, int records, Instant erasedAt) {
        this.partId = partId;
        this.personId = personId;
        this.records = records;
        this.erasedAt = erasedAt;
    }
}
