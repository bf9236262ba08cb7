package org.remit.organization.todo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;

/** Something that HR has to see to, with an owner and a day; done when somebody has said what came of it. */
@Entity
@Table(name = "organization_todo")
class Todo extends BaseEntity {

    @Enumerated(EnumType.STRING)
    private TodoKind kind;

    @Column(name = "function_code", length = 40)
    private String function;

    @Column(name = "first_duty", length = 80)
    private String firstDuty;

    @Column(name = "second_duty", length = 80)
    private String secondDuty;

    private String note;

    @Column(name = "created_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "owner_id", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long ownerId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private TodoState state = TodoState.OPEN;

    @Column(name = "done_by", precision = 19)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    private Long doneBy;

    @Column(name = "done_at")
    private Instant doneAt;

    private String result;

    protected Todo() {}

    Todo(TodoWish wish, long createdBy, Instant createdAt) {
        this.kind = wish.subject().kind();
        this.function = wish.subject().function();
        this.firstDuty = wish.subject().firstDuty();
        this.secondDuty = wish.subject().secondDuty();
        this.note = wish.note();
        this.ownerId = wish.owner();
        this.dueOn = wish.dueOn();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    void done(String outcome, long person, Instant now) {
        if (state == TodoState.DONE) {
            throw BusinessException.conflict("error.todoDone");
        }
        state = TodoState.DONE;
        result = outcome;
        doneBy = person;
        doneAt = now;
    }

    TodoSubject subject() {
        return new TodoSubject(kind, function, firstDuty, secondDuty);
    }
}
