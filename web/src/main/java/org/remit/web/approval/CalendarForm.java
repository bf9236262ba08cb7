package org.remit.web.approval;

import java.io.Serializable;
import java.time.LocalDate;
import org.remit.approval.calendar.CalendarWish;
import org.remit.approval.calendar.DayKind;
import org.remit.shared.LocalizedText;

/** Special days while they are typed. */
public class CalendarForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private DayKind kind = DayKind.HOLIDAY;
    private LocalDate first;
    private LocalDate last;
    private String nameZh;
    private String nameEn;

    CalendarWish wish() {
        return new CalendarWish(kind, first, last, new LocalizedText(nameZh, nameEn));
    }

    public DayKind[] getKinds() {
        return DayKind.values();
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }
}
