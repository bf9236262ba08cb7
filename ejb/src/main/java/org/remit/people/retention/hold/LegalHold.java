package org.remit.people.retention.hold;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.TypedText;

/** Nothing about a person may be erased: open until it is lifted, once and for all. */
@Entity
@Table(name = "retention_hold")
class LegalHold extends BaseEntity {

    private static final int LONGEST_REASON = 500;

    @Column(name = "person_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long personId;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(length = LONGEST_REASON)
    private String reason;

    @Column(name = "set_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private long setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "lift_reason", length = LONGEST_REASON)
    private String liftReason;

    @Column(name = "lifted_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    protected LegalHold() {}

    /** @throws BusinessException INVALID with the field {@code person}, {@code from} or {@code reason} */
    LegalHold(HoldWish wish, long setBy, Instant setAt, LocalDate today) {
        this.from = wish.from();
        this.reason = TypedText.clean(wish.reason());
        this.setBy = setBy;
        this.setAt = setAt;
        List<Violation> violations = new ArrayList<>();
        if (wish.person() == null) {
            violations.add(Violation.of("person", "error.required"));
        }
        if (from == null) {
            violations.add(Violation.of("from", "error.required"));
        } else if (from.isAfter(today)) {
            violations.add(Violation.of("from", "error.holdInFuture"));
        }
        checkReason(reason, violations);
        refuse(violations);
        this.personId = wish.person();
    }

    /**
     * What is about the person may be erased again, once it is due.
     *
     * @throws BusinessException INVALID with the field {@code reason}; CONFLICT when it was lifted before
     */
    void lift(String why, long person, Instant now) {
        if (liftedAt != null) {
            throw BusinessException.conflict("error.holdLifted");
        }
        liftReason = TypedText.clean(why);
        liftedBy = person;
        liftedAt = now;
        List<Violation> violations = new ArrayList<>();
        checkReason(liftReason, violations);
        refuse(violations);
    }

    private static void checkReason(String text, List<Violation> violations) {
        if (text == null) {
            violations.add(Violation.of("reason", "error.required"));
        } else if (text.length() > LONGEST_REASON) {
            violations.add(Violation.of("reason", "error.tooLong", LONGEST_REASON));
        }
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, violations);
        }
    }

    long personId() {
        return personId;
    }
}
