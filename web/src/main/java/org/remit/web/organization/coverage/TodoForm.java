package org.remit.web.organization.coverage;

import java.io.Serializable;
import java.time.LocalDate;
import org.remit.organization.todo.TodoKind;
import org.remit.organization.todo.TodoSubject;
import org.remit.organization.todo.TodoWish;

/** A to-do as it is being typed. */
public class TodoForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind;
    private String function;
    private String firstDuty;
    private String secondDuty;
    private String note;
    private Long owner;
    private LocalDate dueOn;

    /** It is about two duties. */
    void about(String first, String second) {
        kind = TodoKind.OVERLAP.name();
        firstDuty = first;
        secondDuty = second;
    }

    TodoWish wish() {
        TodoKind of = "DOUBLE".equals(kind) ? TodoKind.DOUBLE : TodoKind.GAP;
        TodoSubject subject = firstDuty == null ? TodoSubject.of(of, function) : TodoSubject.of(firstDuty, secondDuty);
        return new TodoWish(subject, note, owner, dueOn);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public String getFirstDuty() {
        return firstDuty;
    }

    public String getSecondDuty() {
        return secondDuty;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Long getOwner() {
        return owner;
    }

    public void setOwner(Long owner) {
        this.owner = owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
