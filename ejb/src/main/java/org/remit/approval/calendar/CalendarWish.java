package org.remit.approval.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

/**
 * Special days as somebody has typed them.
 *
 * @param first the first of them
 * @param last the last, included; at most 31 days
 * @param name what they are called, in one language at least, up to 60 characters each
 */
public record CalendarWish(DayKind kind, LocalDate first, LocalDate last, LocalizedText name) {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;

    private static final int MOST_DAYS = 31;
    private static final int MOST_NAME = 60;

    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        required(violations, "kind", kind);
        required(violations, "first", first);
        required(violations, "last", last);
        if (first != null && (first.getYear() < FIRST_YEAR || first.getYear() > LAST_YEAR)) {
            violations.add(Violation.of("first", "error.yearOutOfRange", FIRST_YEAR, LAST_YEAR));
        } else if (first != null && last != null) {
            if (last.isBefore(first)) {
                violations.add(Violation.of("last", "error.endBeforeStart"));
            } else if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
                violations.add(Violation.of("last", "error.calendarLong", MOST_DAYS));
            }
        }
        if (name == null || name.isEmpty()) {
            violations.add(Violation.of("nameZh", "error.oneLanguage"));
        } else {
            tooLong(violations, "nameZh", name.zh());
            tooLong(violations, "nameEn", name.en());
        }
        return violations;
    }

    private static void required(List<Violation> violations, String field, Object value) {
        if (value == null) {
            violations.add(Violation.of(field, "error.required"));
        }
    }

    private static void tooLong(List<Violation> violations, String field, String text) {
        if (text != null && text.length() > MOST_NAME) {
            violations.add(Violation.of(field, "error.tooLong", MOST_NAME));
        }
    }
}
