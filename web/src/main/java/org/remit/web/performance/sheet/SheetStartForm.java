package org.remit.web.performance.sheet;

import java.io.Serializable;
import java.time.LocalDate;
import org.remit.performance.sheet.SheetStart;
import org.remit.performance.sheet.SheetSubject;

/** For whom and when a sheet is begun, as it is being typed. */
public class SheetStartForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private SheetSubject subject = SheetSubject.POSITION;
    private String position;
    private String unit;
    private LocalDate from;
    private LocalDate to;

    SheetStart start() {
        return new SheetStart(subject, isOfPosition() ? position : unit, from, to);
    }

    public boolean isOfPosition() {
        return subject == SheetSubject.POSITION;
    }

    public SheetSubject getSubject() {
        return subject;
    }

    public void setSubject(SheetSubject subject) {
        this.subject = subject;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
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
}
