package org.remit.performance.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;

/** What somebody is to learn in a year: proposed by one side, the person or the heads above, and then agreed to by the other. */
@Entity
@Table(name = "performance_learning_plan")
class LearningPlan extends BaseEntity {

    @Column(name = "person_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long personId;

    @Column(name = "plan_year")
    private int year;

    /** Which proposal it is: whoever agrees says which one they have read. */
    @Column(name = "proposal_no")
    private int proposalNo;

    @Column(name = "proposed_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "agreed_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long agreedBy;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    protected LearningPlan() {}

    LearningPlan(long personId, int year) {
        this.personId = personId;
        this.year = year;
    }

    /**
     * Something of it is new or another: the other side is asked, also when it has agreed before.
     *
     * @return whether that side was not asked already
     */
    boolean proposed(long by, Instant now) {
        boolean asked = proposalNo > 0 && agreedAt == null && sameSide(by, proposedBy);
        proposalNo++;
        proposedBy = by;
        proposedAt = now;
        agreedBy = null;
        agreedAt = null;
        return !asked;
    }

    /** @throws BusinessException CONFLICT when it was changed since it was read, is agreed already, or is one's own side's proposal */
    void agree(int readProposal, long by, Instant now) {
        if (readProposal != proposalNo) {
            throw BusinessException.conflict("error.changedMeanwhile");
        }
        if (agreedAt != null) {
            throw BusinessException.conflict("error.learningAgreed");
        }
        if (sameSide(by, proposedBy)) {
            throw BusinessException.conflict("error.learningOwnProposal");
        }
        agreedBy = by;
        agreedAt = now;
    }

    private boolean sameSide(long one, long other) {
        return (one == personId) == (other == personId);
    }

    long personId() {
        return personId;
    }

    int year() {
        return year;
    }
}
