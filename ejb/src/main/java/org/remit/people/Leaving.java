package org.remit.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;

/** Somebody leaves: planned until their last day is over, then for good. */
@Entity
@Table(name = "people_leaving")
public class Leaving extends BaseEntity {

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Column(nullable = false)
    private String reason;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by")
    private Person recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(name = "left_at")
    private Instant leftAt;

    protected Leaving() {}

    Leaving(Person person) {
        this.person = person;
    }

    void plan(LocalDate day, String why, Person by, Instant now) {
        refuseIfOver();
        lastDay = day;
        reason = why;
        recordedBy = by;
        recordedAt = now;
    }

    void refuseIfOver() {
        if (leftAt != null) {
            throw BusinessException.conflict("error.hasLeft");
        }
    }

    /** The last day is over. */
    void leave(Instant now) {
        refuseIfOver();
        leftAt = now;
        person.leave();
    }

    Person person() {
        return person;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    LeavingView view() {
        return new LeavingView(lastDay, reason, recordedBy.ref(), recordedAt, leftAt != null);
    }
}
