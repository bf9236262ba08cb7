package org.remit.performance.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.approval.Outcome;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.scoring.sheet.PersonScore;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;

/**
 * The review of one person in one cycle. It stands at a stage of the cycle, or behind it: it goes on to the next when it is done with
 * its own and the cycle has come there. TARGETS, RUNNING, FACTS, SELF, HEAD, CALIBRATION, PUBLISHED, CLOSED.
 */
@Entity
@Table(name = "performance_review")
class Review extends BaseEntity {

    @Column(name = "cycle_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long cycleId;

    @Column(name = "person_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long personId;

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long requestId;

    /** The code of the unit that it counts in: where the person works or, once they have left, worked last. */
    @Column(name = "unit_code", length = 20)
    private String unit;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private CycleStage stage = CycleStage.TARGETS;

    /** The stage of the cycle with which it goes on; null while somebody has a word to say. */
    @Enumerated(EnumType.STRING)
    @Column(name = "waits_for", length = 20)
    private CycleStage waitsFor;

    @Column(name = "self_assessment", length = Length.LONG32)
    private String selfAssessment;

    @Column(precision = 12, scale = 2)
    private BigDecimal total;

    @Column(name = "percent_rated", precision = 7, scale = 4)
    private BigDecimal percentRated;

    @Column(name = "grade_before", length = 4)
    private String gradeBefore;

    @Column(name = "grade_after", length = 4)
    private String gradeAfter;

    @Column(name = "grade_reason", length = 1000)
    private String gradeReason;

    @Column(name = "grade_changed_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long gradeChangedBy;

    @Column(name = "grade_changed_at")
    private Instant gradeChangedAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private Outcome signature;

    /** The grade that it is to get if the appeal is granted. */
    @Column(name = "appeal_grade", length = 4)
    private String appealGrade;

    /** The one that held until the appeal was granted; null when none did. */
    @Column(name = "grade_before_appeal", length = 4)
    private String gradeBeforeAppeal;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @OrderBy("firstDay, id")
    private List<ReviewPart> parts = new ArrayList<>();

    protected Review() {}

    Review(long cycleId, long personId, long requestId, Instant now) {
        this.cycleId = cycleId;
        this.personId = personId;
        this.requestId = requestId;
        this.createdAt = now;
    }

    /** What they do, or have done, in an assignment during the cycle, the latest last; a part that is there already changes its days. */
    void cover(Work work) {
        unit = work.unit();
        part(work.assignment()).ifPresentOrElse(part -> part.cover(work), () -> parts.add(new ReviewPart(this, work)));
    }

    private Optional<ReviewPart> part(long assignment) {
        return parts.stream().filter(part -> part.assignmentId() == assignment).findFirst();
    }

    /** It is done with its stage and goes on when the cycle has come to another. */
    void await(CycleStage next) {
        waitsFor = next;
        if (next == CycleStage.FACTS) {
            stage = CycleStage.RUNNING;
        }
    }

    /** The cycle has come to the stage that it waited for. */
    void goOn() {
        if (waitsFor == null) {
            throw BusinessException.conflict("error.reviewNotHere");
        }
        stage = waitsFor;
        waitsFor = null;
    }

    /** What the person says of themselves; may be written anew until it is handed in. */
    void assessOneself(String text) {
        refuseUnless(stage == CycleStage.SELF && waitsFor == null);
        selfAssessment = text;
    }

    void refuseUnlessAssessedByHeads() {
        refuseUnless(stage == CycleStage.HEAD);
    }

    /** @param letter the grade of the score, or null when too little was rated */
    void grade(PersonScore score, String letter) {
        refuseUnless(stage == CycleStage.HEAD);
        total = score.rated() ? score.score().value() : null;
        percentRated = score.percentRated();
        gradeBefore = letter;
        gradeAfter = letter;
        stage = CycleStage.CALIBRATION;
        waitsFor = CycleStage.PUBLISHED;
    }

    /** Somebody has compared it with others, and gives it another grade. */
    void calibrate(String letter, String reason, long by, Instant now) {
        refuseUnless(stage == CycleStage.CALIBRATION && gradeAfter != null);
        gradeAfter = letter;
        gradeReason = reason;
        gradeChangedBy = by;
        gradeChangedAt = now;
    }

    void sign(Outcome word) {
        refuseUnless(stage == CycleStage.PUBLISHED);
        signature = word;
    }

    /** A member of the panel writes down what is to be right if the appeal is granted; the last one holds. */
    void proposeGrade(String letter) {
        refuseUnless(stage == CycleStage.PUBLISHED);
        appealGrade = letter;
    }

    void grantAppeal() {
        refuseUnless(stage == CycleStage.PUBLISHED && appealGrade != null);
        gradeBeforeAppeal = gradeAfter;
        gradeAfter = appealGrade;
    }

    /** A grade that an appeal asks for is better than the one that holds: once they are the same, it was granted. */
    boolean isChangedOnAppeal() {
        return appealGrade != null && appealGrade.equals(gradeAfter);
    }

    void close(Instant now) {
        stage = CycleStage.CLOSED;
        closedAt = now;
    }

    private static void refuseUnless(boolean right) {
        if (!right) {
            throw BusinessException.conflict("error.reviewNotHere");
        }
    }

    long cycleId() {
        return cycleId;
    }

    long personId() {
        return personId;
    }

    long requestId() {
        return requestId;
    }

    CycleStage stage() {
        return stage;
    }

    CycleStage waitsFor() {
        return waitsFor;
    }

    String selfAssessment() {
        return selfAssessment;
    }

    BigDecimal total() {
        return total;
    }

    BigDecimal percentRated() {
        return percentRated;
    }

    String gradeBefore() {
        return gradeBefore;
    }

    String gradeAfter() {
        return gradeAfter;
    }

    String gradeReason() {
        return gradeReason;
    }

    Long gradeChangedBy() {
        return gradeChangedBy;
    }

    Instant gradeChangedAt() {
        return gradeChangedAt;
    }

    Outcome signature() {
        return signature;
    }

    String appealGrade() {
        return appealGrade;
    }

    String gradeBeforeAppeal() {
        return gradeBeforeAppeal;
    }

    List<ReviewPart> parts() {
        return List.copyOf(parts);
    }
}
