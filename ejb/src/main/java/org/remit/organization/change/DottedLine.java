package org.remit.organization.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;

/** Who holds a position answers to another one beside their reporting line, as long as they hold it. */
@Entity
@Table(name = "organization_dotted_line")
class DottedLine extends BaseEntity {

    @Column(name = "assignment_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long assignmentId;

    @Column(name = "position_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long positionId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "request_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long requestId;

    protected DottedLine() {}

    /** @param wish the first day and, maybe, the last one */
    DottedLine(long assignmentId, long positionId, ChangeContent wish, long requestId) {
        this.assignmentId = assignmentId;
        this.positionId = positionId;
        this.validFrom = wish.date();
        this.validTo = wish.until();
        this.requestId = requestId;
    }

    /**
     * Another one takes its place, or none.
     *
     * @return false when it would not have lasted a day
     */
    boolean endBefore(LocalDate day) {
        if (!validFrom.isBefore(day)) {
            return false;
        }
        validTo = day.minusDays(1);
        return true;
    }

    /**
     * The assignment goes on as another one from a day on, and so does what lasts until then or begins later.
     *
     * @return what belongs to the other one besides, if this one began before
     */
    Optional<DottedLine> goOn(long nextAssignment, LocalDate day) {
        if (!validFrom.isBefore(day)) {
            assignmentId = nextAssignment;
            return Optional.empty();
        }
        DottedLine next = new DottedLine();
        next.assignmentId = nextAssignment;
        next.positionId = positionId;
        next.validFrom = day;
        next.validTo = validTo;
        next.requestId = requestId;
        validTo = day.minusDays(1);
        return Optional.of(next);
    }

    LocalDate validTo() {
        return validTo;
    }
}
