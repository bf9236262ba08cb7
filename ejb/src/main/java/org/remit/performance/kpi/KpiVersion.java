package org.remit.performance.kpi;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;

/** What a KPI of the library was or is; it never changes. */
@Entity
@Immutable
@Table(name = "performance_kpi_version")
class KpiVersion extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "kpi_id")
    private LibraryKpi kpi;

    @Column(name = "version_no")
    private int versionNo;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    private KpiLife life;

    @Embedded
    private KpiDefinition definition;

    @Column(name = "changed_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(length = 500)
    private String reason;

    protected KpiVersion() {}

    KpiVersion(LibraryKpi kpi, KpiDefinition definition, KpiChange change) {
        this.kpi = kpi;
        this.versionNo = kpi.currentNo();
        this.life = kpi.life();
        this.definition = definition;
        this.validFrom = change.from();
        this.changedBy = change.person();
        this.changedAt = change.at();
        this.reason = change.reason();
    }

    LibraryKpi kpi() {
        return kpi;
    }

    int versionNo() {
        return versionNo;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    KpiLife life() {
        return life;
    }

    KpiDefinition definition() {
        return definition;
    }

    Long changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    String reason() {
        return reason;
    }
}
