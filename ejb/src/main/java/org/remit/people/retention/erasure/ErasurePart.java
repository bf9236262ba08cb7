package org.remit.people.retention.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.people.retention.KindView;
import org.remit.people.retention.Limit;
import org.remit.people.retention.RetentionBasis;
import org.remit.shared.BaseEntity;

/** One kind of records of an erasure, by the rule that held when it was started. */
@Entity
@Table(name = "retention_erasure_part")
class ErasurePart extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "erasure_id")
    private Erasure erasure;

    @Column(length = 40)
    private String kind;

    @Column(name = "rule_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long ruleId;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private RetentionBasis basis;

    @Column(name = "before_day")
    private LocalDate before;

    /** As it was to be seen before it was started. */
    private int due;

    private int held;

    private int erased;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected ErasurePart() {}

    ErasurePart(Erasure erasure, KindView kind) {
        this.erasure = erasure;
        this.kind = kind.kind();
        this.ruleId = kind.rule().id();
        this.basis = kind.limit().basis();
        this.before = kind.limit().before();
        this.due = (int) kind.due();
        this.held = (int) kind.held();
    }

    void erased(int records) {
        erased += records;
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    boolean finished() {
        return finishedAt != null;
    }

    Erasure erasure() {
        return erasure;
    }

    String kind() {
        return kind;
    }

    Limit limit() {
        return new Limit(basis, before);
    }

    int erased() {
        return erased;
    }
}
