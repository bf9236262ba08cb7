package org.remit.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

/**
 * A post in a unit with so many seats. PLANNED from its approval, OPEN from its first day, CLOSED after its last one.
 * Who holds it stands in the assignments; whether it is vacant is derived from them and never stored.
 */
@Entity
@Table(name = "organization_position")
class Position extends BaseEntity {

    @NaturalId
    @Column(length = 60)
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "title_zh", length = 120))
    @AttributeOverride(name = "en", column = @Column(name = "title_en", length = 120))
    private LocalizedText title;

    @Enumerated(EnumType.STRING)
    private Layer layer;

    private int headcount;

    @Column(name = "monthly_cost", precision = 14, scale = 2)
    private BigDecimal monthlyCost;

    private String currency;
    private boolean permanent;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reports_to")
    private Position reportsTo;

    @Column(precision = 6, scale = 2)
    private BigDecimal fte;

    @Column(name = "job_family", length = 60)
    private String jobFamily;

    @Column(length = 20)
    private String grade;

    /** The first day of what it is now. */
    private LocalDate since;

    /** When its end was announced, or null. */
    @Column(name = "warned_at")
    private Instant warnedAt;

    @Enumerated(EnumType.STRING)
    private PositionStatus status = PositionStatus.PLANNED;

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long requestId;

    /** Those in force; what they were before has ended and is looked up by day. */
    @OneToMany(mappedBy = "position", cascade = CascadeType.PERSIST)
    @SQLRestriction("valid_to is null")
    @OrderBy("place")
    private List<Duty> duties = new ArrayList<>();

    protected Position() {}

    /** @param requestId the request that asked for it, or null when it came with a template */
    Position(String code, Unit unit, PositionContent content, Long requestId) {
        this.code = code;
        this.unit = unit;
        this.title = content.title();
        this.layer = content.layer();
        this.headcount = content.headcount();
        this.monthlyCost = content.monthlyCost().setScale(2);
        this.currency = content.currency();
        this.permanent = content.endless();
        this.validFrom = content.validFrom();
        this.validTo = content.validTo();
        this.since = content.validFrom();
        this.fte = content.fte();
        this.jobFamily = content.jobFamily();
        this.grade = content.grade();
        this.requestId = requestId;
    }

    void reportTo(Position superior) {
        reportsTo = superior;
    }

    void addDuties(List<DutyContent> contents, Map<String, Function> functions) {
        for (DutyContent content : contents) {
            int place = duties.size();
            duties.add(
                    new Duty(this, place, dutyCode(place + 1), content, functions.get(content.function()), validFrom));
        }
    }

    private String dutyCode(int number) {
        return "%s-D%d".formatted(code, number);
    }

    /** From now on people may hold it. */
    void open(LocalDate today) {
        refuseUnless(status == PositionStatus.PLANNED, "error.positionNotPlanned");
        refuseUnless(!today.isBefore(validFrom), "error.positionNotYetValid");
        status = PositionStatus.OPEN;
    }

    /** Ends a temporary position after its last day; a planned one that never opened ends as well. */
    void close(LocalDate today) {
        refuseUnless(status != PositionStatus.CLOSED, "error.positionClosed");
        refuseUnless(!permanent && today.isAfter(validTo), "error.positionStillValid");
        status = PositionStatus.CLOSED;
    }

    /** Whether a temporary position has had its last day. */
    boolean hasEnded(LocalDate today) {
        return validTo != null && today.isAfter(validTo);
    }

    /**
     * Becomes something else; what it was is returned, to be kept.
     *
     * @param values what it is from now on; its period and its duties stay
     * @param frozen whether nobody new may hold it
     */
    PositionPast change(PositionContent values, Unit newUnit, boolean frozen, LocalDate first, long changeRequest) {
        refuseUnless(status != PositionStatus.CLOSED, "error.positionClosed");
        PositionPast past = new PositionPast(this, since, first.minusDays(1), changeRequest);
        unit = newUnit;
        title = values.title();
        layer = values.layer();
        headcount = values.headcount();
        monthlyCost = values.monthlyCost().setScale(2);
        fte = values.fte();
        jobFamily = values.jobFamily();
        grade = values.grade();
        since = first;
        // on or after its first day a planned one is one no longer, even if it is changed before it is opened
        if (status != PositionStatus.PLANNED || !first.isBefore(validFrom)) {
            status = frozen ? PositionStatus.FROZEN : PositionStatus.OPEN;
        }
        return past;
    }

    /** Ends on a day, permanent or not; a planned one that never opened has its first day only. */
    void closeAfter(LocalDate lastDay) {
        refuseUnless(status != PositionStatus.CLOSED, "error.positionClosed");
        permanent = false;
        validTo = lastDay.isBefore(validFrom) ? validFrom : lastDay;
        status = PositionStatus.CLOSED;
    }

    /** A planned one never opens: it ends the day before its first one. */
    void cancel() {
        refuseUnless(status == PositionStatus.PLANNED, "error.positionNotPlannedAnyMore");
        permanent = false;
        validTo = validFrom.minusDays(1);
        status = PositionStatus.CLOSED;
    }

    /** Lasts longer; its holders and HR are warned anew before the new end. */
    void prolong(LocalDate lastDay) {
        refuseUnless(status != PositionStatus.CLOSED, "error.positionClosed");
        refuseUnless(!permanent && lastDay.isAfter(validTo), "error.notLonger");
        validTo = lastDay;
        warnedAt = null;
    }

    /** @return false when its end was announced before */
    boolean warn(Instant now) {
        boolean first = warnedAt == null;
        warnedAt = now;
        return first;
    }

    private void refuseUnless(boolean allowed, String key) {
        if (!allowed) {
            throw BusinessException.conflict(key, code);
        }
    }

    PositionStatus status() {
        return status;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    Position reportsTo() {
        return reportsTo;
    }

    /** Public, so that the proxy of a superior that is not loaded yet answers too. */
    public String code() {
        return code;
    }

    LocalDate since() {
        return since;
    }

    LocalizedText title() {
        return title;
    }

    Unit unit() {
        return unit;
    }

    Long requestId() {
        return requestId;
    }

    /** What it is, as it could be proposed again. */
    PositionContent content() {
        return new PositionContent(
                unit.code(),
                title,
                layer,
                headcount,
                monthlyCost,
                currency,
                permanent,
                validFrom,
                validTo,
                reportsTo == null ? null : reportsTo.code(),
                duties.stream().map(Duty::content).toList(),
                null,
                fte,
                jobFamily,
                grade);
    }
}
