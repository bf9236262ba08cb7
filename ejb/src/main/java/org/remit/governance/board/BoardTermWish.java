package org.remit.governance.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.TypedText;

/**
 * A term of office as somebody has typed it.
 *
 * @param person the id of the member
 * @param chair whether they are in the chair
 * @param from the first day
 * @param to the last day, included, or null for no end
 * @param basis by what they were appointed, such as a shareholders' resolution, up to 200 characters
 */
public record BoardTermWish(Long person, boolean chair, LocalDate from, LocalDate to, String basis) {

    private static final int MOST_BASIS = 200;

    public BoardTermWish {
        basis = TypedText.clean(basis);
    }

    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        if (person == null) {
            violations.add(Violation.of("person", "error.required"));
        }
        if (from == null) {
            violations.add(Violation.of("from", "error.required"));
        } else if (to != null && to.isBefore(from)) {
            violations.add(Violation.of("to", "error.endBeforeStart"));
        }
        if (basis == null) {
            violations.add(Violation.of("basis", "error.required"));
        } else if (basis.length() > MOST_BASIS) {
            violations.add(Violation.of("basis", "error.tooLong", MOST_BASIS));
        }
        return violations;
    }
}
