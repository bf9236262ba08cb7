package org.remit.governance.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.approval.VoteSettings;
import org.remit.people.PersonRef;
import org.remit.shared.BaseEntity;

/** By what votes are counted that open from then on. It is never changed: another one follows it. */
@Entity
@Immutable
@Table(name = "governance_voting_rule")
class VotingRule extends BaseEntity {

    @Enumerated(EnumType.STRING)
    private Quorum quorum;

    @Enumerated(EnumType.STRING)
    private Majority majority;

    private boolean casting;
    private String reason;

    @Column(name = "set_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected VotingRule() {}

    VotingRule(VotingRuleWish wish, long setBy, Instant setAt) {
        this.quorum = wish.quorum();
        this.majority = wish.majority();
        this.casting = wish.casting();
        this.reason = wish.reason();
        this.setBy = setBy;
        this.setAt = setAt;
    }

    /** @param chair whose vote decides in a tie, or null for nobody's */
    VoteSettings settings(Long chair) {
        return new VoteSettings(quorum.threshold(), majority.threshold(), majority.base(), chair);
    }

    boolean casting() {
        return casting;
    }

    VotingRuleView view(PersonRef by) {
        return new VotingRuleView(quorum, majority, casting, reason, by, setAt);
    }

    long by() {
        return setBy;
    }
}
