package org.remit.approval.calendar;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.remit.shared.BaseEntity;
import org.remit.shared.LocalizedText;

/** A holiday, or days that are worked in exchange. */
@Entity
@Table(name = "approval_calendar_entry")
class CalendarEntry extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private DayKind kind;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Embedded
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh", length = 60))
    @AttributeOverride(name = "en", column = @Column(name = "name_en", length = 60))
    private LocalizedText name;

    protected CalendarEntry() {}

    CalendarEntry(CalendarWish wish) {
        kind = wish.kind();
        firstDay = wish.first();
        lastDay = wish.last();
        name = wish.name();
    }

    CalendarView view() {
        return new CalendarView(id(), kind, firstDay, lastDay, name);
    }

    CalendarSpan span() {
        return new CalendarSpan(kind, firstDay, lastDay);
    }
}
