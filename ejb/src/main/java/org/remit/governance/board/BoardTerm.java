package org.remit.governance.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;

/** From when to when somebody is a member of the board. Only its end changes, and never into the past: votes have counted on it. */
@Entity
@Table(name = "governance_board_term")
class BoardTerm extends BaseEntity {

    @Column(name = "person_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long personId;

    private boolean chair;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    private String basis;

    protected BoardTerm() {}

    BoardTerm(BoardTermWish wish) {
        this.personId = wish.person();
        this.chair = wish.chair();
        this.from = wish.from();
        this.to = wish.to();
        this.basis = wish.basis();
    }

    /**
     * Ends it earlier than was meant.
     *
     * @param last the last day, today at the earliest
     * @throws BusinessException INVALID with the field {@code to}
     */
    void end(LocalDate last, LocalDate today) {
        if (last == null) {
            throw BusinessException.invalid("to", "error.required");
        }
        if (last.isBefore(today) || last.isBefore(from)) {
            throw BusinessException.invalid("to", "error.boardEndPast");
        }
        if (to != null && last.isAfter(to)) {
            throw BusinessException.invalid("to", "error.boardEndLater", to);
        }
        to = last;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !over(day);
    }

    boolean over(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return !over(first) && (last == null || !from.isAfter(last));
    }

    long personId() {
        return personId;
    }

    boolean chair() {
        return chair;
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    String basis() {
        return basis;
    }
}
