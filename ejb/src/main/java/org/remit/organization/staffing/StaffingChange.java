package org.remit.organization.staffing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;

/** Tells the nodes, each of which remembers the staffing, what to read anew. */
@Entity
@Table(name = "organization_staffing_change")
class StaffingChange extends BaseEntity {

    /** The position that has other seats or holders than before, or null for all. */
    @Column(name = "position_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long positionId;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected StaffingChange() {}

    StaffingChange(Long positionId, Instant changedAt) {
        this.positionId = positionId;
        this.changedAt = changedAt;
    }
}
