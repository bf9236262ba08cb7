package org.remit.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;
import org.remit.shared.LocalizedText;

/** What a position was before a change, from its first day to its last, both included. */
@Entity
@Table(name = "organization_position_past")
class PositionPast extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "position_id")
    private Position position;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

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

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reports_to")
    private Position reportsTo;

    /** OPEN or FROZEN. */
    @Enumerated(EnumType.STRING)
    private PositionStatus status;

    @Column(precision = 6, scale = 2)
    private BigDecimal fte;

    @Column(name = "job_family", length = 60)
    private String jobFamily;

    @Column(length = 20)
    private String grade;

    /** The request that ended it. */
    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long requestId;

    protected PositionPast() {}

    /** What the position is at this moment. */
    PositionPast(Position position, LocalDate validFrom, LocalDate validTo, long requestId) {
        PositionContent content = position.content();
        this.position = position;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.unit = position.unit();
        this.title = content.title();
        this.layer = content.layer();
        this.headcount = content.headcount();
        this.monthlyCost = content.monthlyCost();
        this.reportsTo = position.reportsTo();
        this.status = position.status() == PositionStatus.FROZEN ? PositionStatus.FROZEN : PositionStatus.OPEN;
        this.fte = content.fte();
        this.jobFamily = content.jobFamily();
        this.grade = content.grade();
        this.requestId = requestId;
    }

    /** A second change on the same day leaves nothing behind that was ever in force for a day. */
    boolean lasted() {
        return !validTo.isBefore(validFrom);
    }
}
