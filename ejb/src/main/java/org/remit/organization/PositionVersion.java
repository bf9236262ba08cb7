package org.remit.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.LocalizedText;

/**
 * What a position is, or was before a change, from a day to a day (both included); a view, for asking about any day. Its
 * status is OPEN or FROZEN: planned and closed follow from the days.
 */
@Entity
@Immutable
@Table(name = "organization_position_version")
class PositionVersion {

    @Id
    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(precision = 19)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "position_id")
    private Position position;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    /** Whether it is what stands in the books now. */
    private int latest;

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

    @Enumerated(EnumType.STRING)
    private PositionStatus status;

    @Column(precision = 6, scale = 2)
    private BigDecimal fte;

    @Column(name = "job_family", length = 60)
    private String jobFamily;

    @Column(length = 20)
    private String grade;

    protected PositionVersion() {}
}
