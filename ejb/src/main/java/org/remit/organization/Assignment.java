package org.remit.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;

/** A person holds a position, with a share of their working time, from a day to a day (both included). */
@Entity
@Table(name = "organization_assignment")
class Assignment extends BaseEntity {

    @Column(name = "person_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "position_id")
    private Position position;

    @Column(name = "share_percent", precision = 5, scale = 2)
    private BigDecimal sharePercent;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    /** Whether the person's reporting line follows it; the others are held beside it. */
    private boolean main;

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long requestId;

    /** The day on which leaving ends it, or null; then its end before that is kept, since leaving can be taken back. */
    @Column(name = "leaving_day")
    private LocalDate leavingDay;

    @Column(name = "planned_end")
    private LocalDate plannedEnd;

    protected Assignment() {}

    /** Held by request, from a day to a day or without an end. */
    Assignment(long personId, Position position, Holding terms, long requestId) {
        this(personId, position, terms.share(), terms.from());
        this.validTo = terms.to();
        this.main = terms.main();
        this.requestId = requestId;
    }

    Assignment(long personId, Position position, BigDecimal sharePercent, LocalDate validFrom) {
        this.personId = personId;
        this.position = position;
        this.sharePercent = sharePercent;
        this.validFrom = validFrom;
        this.main = true;
    }

    Position position() {
        return position;
    }
}
