package org.remit.performance.kpi.use;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a KPI of a duty is one of the library; written set by set, see {@link KpiLinks}. */
@Entity
@Immutable
@Table(name = "performance_kpi_use")
class KpiUse {

    @Id
    @Column(name = "organization_kpi_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long organizationKpiId;

    @Column(name = "kpi_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long kpiId;

    protected KpiUse() {}
}
