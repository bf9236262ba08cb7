package org.remit.people.retention.erasure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.people.retention.KindView;
import org.remit.shared.BaseEntity;

/** What somebody has started so that what is due is erased: under way until all its parts are done. */
@Entity
@Table(name = "retention_erasure")
class Erasure extends BaseEntity {

    @Column(length = 500)
    private String reason;

    @Column(name = "started_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @OneToMany(mappedBy = "erasure", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ErasurePart> parts = new ArrayList<>();

    protected Erasure() {}

    Erasure(String reason, long startedBy, Instant startedAt, List<KindView> kinds) {
        this.reason = reason;
        this.startedBy = startedBy;
        this.startedAt = startedAt;
        kinds.forEach(kind -> parts.add(new ErasurePart(this, kind)));
    }

    /** @return whether it was the last thing to be done */
    boolean finishIfDone(Instant now) {
        boolean done = parts.stream().allMatch(ErasurePart::finished);
        if (done) {
            finishedAt = now;
        }
        return done;
    }

    List<ErasurePart> parts() {
        return List.copyOf(parts);
    }
}
