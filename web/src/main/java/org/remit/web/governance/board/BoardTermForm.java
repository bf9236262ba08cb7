package org.remit.web.governance.board;

import java.io.Serializable;
import java.time.LocalDate;
import org.remit.governance.board.BoardTermWish;

/** A term of office while it is typed. */
public class BoardTermForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long person;
    private boolean chair;
    private LocalDate from;
    private LocalDate to;
    private String basis;

    BoardTermWish wish() {
        return new BoardTermWish(person, chair, from, to, basis);
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public boolean isChair() {
        return chair;
    }

    public void setChair(boolean chair) {
        this.chair = chair;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
