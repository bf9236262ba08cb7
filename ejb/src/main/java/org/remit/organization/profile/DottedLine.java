package org.remit.organization.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;

/** Somebody answers to a position beside their reporting line. */
@Entity
@Table(name = "organization_dotted_line")
class DottedLine extends BaseEntity {

    @Column(name = "person_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long personId;

    @Column(name = "position_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long positionId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected DottedLine() {}
}
