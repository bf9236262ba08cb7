package org.remit.organization.overlap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** When all duties were compared last; there is one row, which the migration has made. */
@Entity
@Table(name = "organization_overlap_run")
class OverlapRun {

    static final long ONLY = 1;

    @Id
    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(precision = 19)
    private Long id;

    @Version
    private int version;

    @Column(name = "compared_at")
    private Instant comparedAt;

    @Column(name = "duty_count")
    private int duties;

    @Column(name = "pair_count")
    private int pairs;

    protected OverlapRun() {}

    void done(Instant now, int dutyCount, int pairCount) {
        comparedAt = now;
        duties = dutyCount;
        pairs = pairCount;
    }

    Comparison comparison() {
        return new Comparison(comparedAt, duties, pairs);
    }
}
