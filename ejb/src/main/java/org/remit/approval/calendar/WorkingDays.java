package org.remit.approval.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;

/**
 * Which days are worked: from Monday to Friday, but for the special ones.
 *
 * @param zone where the days are counted
 * @param special no two for the same day
 */
public record WorkingDays(ZoneId zone, List<CalendarSpan> special) {

    private static final EnumSet<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public WorkingDays {
        special = List.copyOf(special);
    }

    /** Without anything special. */
    public static WorkingDays mondayToFriday(ZoneId zone) {
        return new WorkingDays(zone, List.of());
    }

    public boolean works(LocalDate day) {
        return special.stream()
                .filter(span -> span.covers(day))
                .findFirst()
                .map(span -> span.kind() == DayKind.WORKDAY)
                .orElse(!WEEKEND.contains(day.getDayOfWeek()));
    }
}
