package org.remit.performance.measurement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.performance.measurement.entry.Origin;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.shared.BaseEntity;

/** A row of what was measured, for queries; rows are written by batches, see {@link MeasurementRows}. */
@Entity
@Immutable
@Table(name = "performance_measurement")
class Measurement extends BaseEntity {

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

    @Column(length = 60)
    private String series;

    /** Null once it is not the present one any more. */
    @Column(length = 80)
    private String place;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(precision = 24, scale = 6)
    private BigDecimal numerator;

    @Column(precision = 24, scale = 6)
    private BigDecimal denominator;

    @Column(length = 200)
    private String source;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "measurement_key", length = 120)
    private String key;

    @Column(name = "revision_no")
    private int revisionNo;

    private boolean withdrawn;

    @Column(length = 500)
    private String reason;

    @Column(name = "recorded_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Measurement() {}
}
