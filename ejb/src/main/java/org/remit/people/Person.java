package org.remit.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import org.remit.shared.BaseEntity;
import org.remit.shared.LocalizedText;

/** Somebody who works here, or did: a person is never deleted, since decisions name them. */
@Entity
@Table(name = "people_person")
public class Person extends BaseEntity {

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    private String email;

    @Column(nullable = false)
    private boolean active;

    /** The last day of whoever leaves, else null; it counts at once, not when somebody gets round to it. */
    @Formula("(select l.last_day from people_leaving l where l.person_id = id)")
    private LocalDate lastDay;

    protected Person() {}

    Person(LocalizedText name, String email) {
        this.name = name;
        this.email = email == null || email.isBlank() ? null : email.strip();
        this.active = true;
    }

    void leave() {
        active = false;
    }

    void correct(PersonContact contact) {
        name = contact.name();
        email = contact.email();
    }

    PersonContact contact() {
        return new PersonContact(name, email);
    }

    LocalizedText name() {
        return name;
    }

    String email() {
        return email;
    }

    boolean isActive() {
        return active;
    }

    /** Whether they work here on a day, today or later. */
    boolean isHereOn(LocalDate day) {
        return active && (lastDay == null || !day.isAfter(lastDay));
    }

    PersonRef ref() {
        return new PersonRef(id(), name);
    }
}
