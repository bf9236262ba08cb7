package org.remit.organization.overlap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;

/** What was decided on two duties as they read then: another version of one of them is another pair. */
@Entity
@Table(name = "organization_overlap_decision")
class OverlapDecision extends BaseEntity {

    @Column(name = "first_code", length = 80)
    private String firstCode;

    @Column(name = "first_version")
    private int firstVersion;

    @Column(name = "second_code", length = 80)
    private String secondCode;

    @Column(name = "second_version")
    private int secondVersion;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;

    @Column(name = "decided_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected OverlapDecision() {}

    OverlapDecision(OverlapPair pair) {
        firstCode = pair.first().code();
        firstVersion = pair.first().version();
        secondCode = pair.second().code();
        secondVersion = pair.second().version();
    }

    boolean changesDuties() {
        return verdict != Verdict.ACCEPT;
    }

    Verdict verdict() {
        return verdict;
    }

    List<String> codes() {
        return List.of(firstCode, secondCode);
    }

    /** One of the two has another version because of it. */
    void carriedOut(String code, int newVersion) {
        if (code.equals(firstCode)) {
            firstVersion = newVersion;
        } else {
            secondVersion = newVersion;
        }
    }

    void decide(OverlapWish wish, long person, Instant now) {
        verdict = wish.verdict();
        reason = wish.reason();
        decidedBy = person;
        decidedAt = now;
    }
}
