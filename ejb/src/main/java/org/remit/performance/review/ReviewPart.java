package org.remit.performance.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.performance.scoring.arithmetic.Step;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.scoring.sheet.Part;
import org.remit.shared.BaseEntity;

/** What somebody did in one assignment during a cycle: its score, and what the head there says of it. */
@Entity
@Table(name = "performance_review_part")
class ReviewPart extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id")
    private Review review;

    @Column(name = "assignment_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long assignmentId;

    @Column(name = "unit_code", length = 20)
    private String unit;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "share_percent", precision = 5, scale = 2)
    private BigDecimal share;

    @ElementCollection
    @CollectionTable(name = "performance_review_sheet", joinColumns = @JoinColumn(name = "part_id"))
    @OrderBy("firstDay")
    private List<PartSheet> sheets = new ArrayList<>();

    @Column(precision = 12, scale = 2)
    private BigDecimal points;

    @Column(name = "percent_measured", precision = 7, scale = 4)
    private BigDecimal percentMeasured;

    @Column(precision = 5, scale = 2)
    private BigDecimal conduct;

    @Column(length = Length.LONG32)
    private String remark;

    @Column(name = "rated_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long ratedBy;

    @Column(name = "rated_at")
    private Instant ratedAt;

    @Column(precision = 12, scale = 2)
    private BigDecimal score;

    protected ReviewPart() {}

    ReviewPart(Review review, Work work) {
        this.review = review;
        this.assignmentId = work.assignment();
        cover(work);
    }

    final void cover(Work work) {
        unit = work.unit();
        firstDay = work.period().from();
        lastDay = work.period().to();
        share = work.share();
    }

    /** The scores of its sheets, as they were kept. */
    void scored(List<PartSheet> kept) {
        sheets.clear();
        sheets.addAll(kept);
        PartPoints all = new PartPoints(period(), kept);
        points = all.points();
        percentMeasured = all.percentMeasured();
    }

    /** What the head says of it; may be written anew until it is handed in. */
    void rate(Rating rating, long head, Instant now) {
        review.refuseUnlessAssessedByHeads();
        conduct = rating.conduct();
        remark = rating.remark();
        ratedBy = head;
        ratedAt = now;
    }

    /** @param kpiShare how much of it is the score of the sheet, in percent; the rest is conduct */
    void total(BigDecimal kpiShare) {
        Step total = PartTotal.of(points, conduct, kpiShare);
        score = total == null ? null : total.value();
    }

    Part part() {
        return new Part(String.valueOf(assignmentId), period(), share, score);
    }

    Period period() {
        return new Period(firstDay, lastDay);
    }

    Review review() {
        return review;
    }

    long assignmentId() {
        return assignmentId;
    }

    String unit() {
        return unit;
    }

    BigDecimal share() {
        return share;
    }

    List<PartSheet> sheets() {
        return List.copyOf(sheets);
    }

    BigDecimal points() {
        return points;
    }

    BigDecimal percentMeasured() {
        return percentMeasured;
    }

    BigDecimal conduct() {
        return conduct;
    }

    String remark() {
        return remark;
    }

    Long ratedBy() {
        return ratedBy;
    }

    Instant ratedAt() {
        return ratedAt;
    }

    BigDecimal score() {
        return score;
    }
}
