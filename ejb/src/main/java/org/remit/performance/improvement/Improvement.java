package org.remit.performance.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;

/** A KPI that fell and what is done about it, stage by stage; back to PROPOSAL when a proposal is taken back. */
@Entity
@Table(name = "performance_improvement")
class Improvement extends BaseEntity {

    @Column(name = "kpi_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long kpiId;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private SubjectKind kind;

    @Column(name = "unit_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long unitId;

    @Column(name = "position_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long positionId;

    @Column(name = "assignment_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long assignmentId;

    @Column(name = "sheet_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long sheetId;

    private String series;

    /** The same while it is open, so that there is one only. */
    @Column(name = "open_series")
    private String openSeries;

    @Enumerated(EnumType.STRING)
    private ImprovementStage stage = ImprovementStage.FINDING;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(precision = 12, scale = 4)
    private BigDecimal points;

    @Column(precision = 18, scale = 4)
    private BigDecimal threshold;

    @Column(precision = 18, scale = 4)
    private BigDecimal target;

    @Column(name = "before_first_day")
    private LocalDate beforeFirstDay;

    @Column(name = "before_last_day")
    private LocalDate beforeLastDay;

    @Column(name = "before_value", precision = 24, scale = 6)
    private BigDecimal beforeValue;

    /** What was measured until then does not open another one. */
    @Column(name = "seen_until")
    private LocalDate seenUntil;

    @Column(length = 1000)
    private String finding;

    @Column(name = "found_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long foundBy;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long requestId;

    private int rounds;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "dismissed_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long dismissedBy;

    @Column(length = 500)
    private String dismissal;

    protected Improvement() {}

    Improvement(FallenKpi fallen, Instant now) {
        kpiId = fallen.kpi();
        kind = fallen.kind();
        unitId = fallen.kind() == SubjectKind.UNIT ? (Long) fallen.subject() : null;
        positionId = fallen.kind() == SubjectKind.POSITION ? (Long) fallen.subject() : null;
        assignmentId = fallen.kind() == SubjectKind.ASSIGNMENT ? (Long) fallen.subject() : null;
        sheetId = fallen.sheet();
        series = fallen.series();
        openSeries = fallen.series();
        openedAt = now;
        points = fallen.points();
        threshold = fallen.threshold();
        target = fallen.target();
        beforeFirstDay = fallen.measured().from();
        beforeLastDay = fallen.measured().to();
        beforeValue = fallen.measured().value();
        seenUntil = fallen.measured().to();
    }

    /** Why it fell. */
    void found(String text, long person, Instant now) {
        refuseUnless(stage == ImprovementStage.FINDING);
        finding = text;
        foundBy = person;
        foundAt = now;
        stage = ImprovementStage.PROPOSAL;
    }

    /** @return the round's number: each proposal, a mended one too, is one of its own */
    int proposed(long request) {
        refuseUnless(stage != ImprovementStage.FINDING
                && stage != ImprovementStage.CLOSED
                && (requestId == null || requestId == request));
        requestId = request;
        stage = ImprovementStage.AGREEMENT;
        return ++rounds;
    }

    /** The proposal was taken back: another one may be made. */
    void withdrawn() {
        refuseUnless(stage != ImprovementStage.CLOSED);
        requestId = null;
        stage = ImprovementStage.PROPOSAL;
    }

    void agreed() {
        refuseUnless(stage == ImprovementStage.AGREEMENT);
        stage = ImprovementStage.MEASURE;
    }

    /** @param until the last day of what was measured after the measure, or null when nothing was */
    void checked(LocalDate until) {
        refuseUnless(stage == ImprovementStage.MEASURE);
        stage = ImprovementStage.CHECK;
        if (until != null && until.isAfter(seenUntil)) {
            seenUntil = until;
        }
    }

    void close(Instant now) {
        refuseUnless(stage == ImprovementStage.CHECK);
        end(now);
    }

    /** Nothing is done about it, and somebody says why. */
    void dismiss(long person, String reason, Instant now) {
        refuseUnless(stage == ImprovementStage.FINDING || stage == ImprovementStage.PROPOSAL);
        dismissedBy = person;
        dismissal = reason;
        end(now);
    }

    private void end(Instant now) {
        stage = ImprovementStage.CLOSED;
        closedAt = now;
        openSeries = null;
    }

    private void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw BusinessException.conflict("error.improvementStage");
        }
    }

    ImprovementStage stage() {
        return stage;
    }

    long kpiId() {
        return kpiId;
    }

    SubjectKind kind() {
        return kind;
    }

    String series() {
        return series;
    }

    BigDecimal target() {
        return target;
    }

    MeasuredValue before() {
        return new MeasuredValue(beforeFirstDay, beforeLastDay, beforeValue);
    }

    String finding() {
        return finding;
    }

    Long requestId() {
        return requestId;
    }

    int rounds() {
        return rounds;
    }

    long sheetId() {
        return sheetId;
    }
}
