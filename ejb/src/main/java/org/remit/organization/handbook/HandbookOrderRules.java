package org.remit.organization.handbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.remit.organization.handbook.content.HandbookScope;
import org.remit.shared.BusinessException.Violation;

/** What an order must tell before an edition can be written. */
final class HandbookOrderRules {

    private static final int MAX_TITLE = 120;
    private static final int MAX_NOTE = 1000;
    private static final int FIRST_YEAR = 1900;

    private HandbookOrderRules() {}

    static List<Violation> violations(HandbookOrder order, LocalDate today) {
        List<Violation> violations = new ArrayList<>();
        if (order.scope() == null) {
            violations.add(Violation.of("scope", "error.required"));
        } else if (order.scope() != HandbookScope.COMPANY && order.code() == null) {
            violations.add(Violation.of("code", "error.required"));
        }
        if (order.day() == null) {
            violations.add(Violation.of("day", "error.required"));
        } else if (order.day().isAfter(today.plusYears(1)) || order.day().getYear() < FIRST_YEAR) {
            violations.add(Violation.of("day", "error.handbookDay"));
        }
        if (order.title() == null || order.title().isEmpty()) {
            violations.add(Violation.of("title", "error.oneLanguage"));
        } else {
            Stream.of("zh", "en")
                    .filter(language -> tooLong(
                            language.equals("zh")
                                    ? order.title().zh()
                                    : order.title().en(),
                            MAX_TITLE))
                    .forEach(language -> violations.add(Violation.of("title." + language, "error.tooLong", MAX_TITLE)));
        }
        if (tooLong(order.note(), MAX_NOTE)) {
            violations.add(Violation.of("note", "error.tooLong", MAX_NOTE));
        }
        return violations;
    }

    private static boolean tooLong(String text, int most) {
        return text != null && text.length() > most;
    }
}
