package org.remit.web.people;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.remit.organization.leaving.LeftBehind;
import org.remit.organization.leaving.LeftBehindService;
import org.remit.people.LeavingService;
import org.remit.people.LeavingView;
import org.remit.people.LeavingWish;
import org.remit.people.PersonRef;
import org.remit.web.shared.Destination;
import org.remit.web.shared.Notices;

/** HR records that somebody leaves, changes it or takes it back. */
@Named
@ViewScoped
public class LeavingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LeavingService leavings;

    @Inject
    LeftBehindService leftBehind;

    @Inject
    Notices notices;

    private long person;
    private LocalDate lastDay;
    private String reason;
    private transient PersonRef name;
    private transient Optional<LeavingView> planned;
    private transient LeftBehind behind;

    public void load() {
        getName();
        if (getPlanned() != null) {
            lastDay = getPlanned().lastDay();
            reason = getPlanned().reason();
        }
    }

    public void save() {
        leavings.record(person, new LeavingWish(lastDay, reason));
        notices.carry("leaving.saved", getName(), lastDay);
        back();
    }

    public void takeBack() {
        leavings.takeBack(person);
        notices.carry("leaving.takenBack", getName());
        back();
    }

    private void back() {
        Destination.go("/organization/person.xhtml?id=" + person);
    }

    /** What is recorded of somebody, for their page; null when they stay. */
    public LeavingView of(long id) {
        person = id;
        return getPlanned();
    }

    /** What stays behind; nothing before the page is written, since until then the day may still change. */
    public LeftBehind getBehind() {
        if (behind == null && FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            behind = leftBehind.by(person, lastDay);
        }
        return behind;
    }

    public LeavingView getPlanned() {
        if (planned == null) {
            planned = leavings.leaving(person);
        }
        return planned.orElse(null);
    }

    public PersonRef getName() {
        if (name == null) {
            name = leavings.person(person);
        }
        return name;
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
        behind = null;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
