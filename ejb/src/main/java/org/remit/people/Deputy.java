package org.remit.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.remit.shared.BaseEntity;
import org.remit.shared.BusinessException;

/** Who decides for an absent person, from the first day to the last, both included. */
@Entity
@Table(name = "people_deputy")
public class Deputy extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "deputy_id")
    private Person deputy;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to", nullable = false)
    private LocalDate validTo;

    protected Deputy() {}

    Deputy(Person person, Person deputy, LocalDate validFrom, LocalDate validTo) {
        if (person == deputy) {
            throw BusinessException.invalid("deputy", "error.deputyIsOneself");
        }
        if (validFrom == null || validTo == null) {
            throw BusinessException.invalid(validFrom == null ? "validFrom" : "validTo", "error.required");
        }
        if (validTo.isBefore(validFrom)) {
            throw BusinessException.invalid("validTo", "error.endBeforeStart");
        }
        this.person = person;
        this.deputy = deputy;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    StandIn standIn() {
        return new StandIn(person.ref(), validFrom, validTo);
    }

    DeputyView view() {
        return new DeputyView(deputy.ref(), validFrom, validTo);
    }
}
