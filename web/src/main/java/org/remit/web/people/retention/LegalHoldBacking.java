package org.remit.web.people.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.remit.people.PersonRef;
import org.remit.people.retention.hold.HoldView;
import org.remit.people.retention.hold.HoldWish;
import org.remit.people.retention.hold.LegalHoldService;
import org.remit.web.shared.Destination;
import org.remit.web.shared.LazyPages;
import org.remit.web.shared.Notices;

/** The HR manager puts somebody under a legal hold, and lifts it. */
@Named
@ViewScoped
public class LegalHoldBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LegalHoldService holds;

    @Inject
    Notices notices;

    private Long lift;
    private transient PersonRef person;
    private LocalDate from;
    private String reason;
    private transient LazyPages<HoldView> rows;

    public List<PersonRef> find(String text) {
        return holds.people(text);
    }

    public void set() {
        holds.set(new HoldWish(person == null ? null : person.id(), from, reason));
        notices.carry("hold.set", person);
        Destination.go(RetentionBacking.ADDRESS);
    }

    public void lift() {
        holds.lift(lift, reason);
        notices.carry("hold.lifted");
        Destination.go(RetentionBacking.ADDRESS);
    }

    public LazyPages<HoldView> getRows() {
        if (rows == null) {
            rows = new LazyPages<>(holds::holds);
        }
        return rows;
    }

    public Long getLift() {
        return lift;
    }

    public void setLift(Long lift) {
        this.lift = lift;
    }

    public PersonRef getPerson() {
        return person;
    }

    public void setPerson(PersonRef person) {
        this.person = person;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
