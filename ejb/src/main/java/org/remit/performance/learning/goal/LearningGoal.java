package org.remit.performance.learning.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.TypedText;

/**
 * What is to be learned about a KPI, a duty or a function.
 *
 * @param action what will be done, up to {@value #MOST_TEXT} characters
 * @param dueOn by when, in the year of the plan
 */
@Embeddable
public record LearningGoal(
        @Enumerated(EnumType.STRING) LearningAim aim,
        @Enumerated(EnumType.STRING) LearningMeans means,
        @Column(length = MOST_TEXT) String action,
        @Column(name = "due_on") LocalDate dueOn) {

    public static final int MOST_TEXT = 1_000;

    public LearningGoal {
        action = TypedText.clean(action);
    }

    /**
     * What is wrong with it.
     *
     * @param year the year of the plan
     * @param earliest the first day by which it may be due
     * @return one violation for each field that is wrong
     */
    public List<Violation> violations(int year, LocalDate earliest) {
        List<Violation> found = new ArrayList<>();
        if (aim == null) {
            found.add(Violation.of("aim", "error.required"));
        }
        if (means == null) {
            found.add(Violation.of("means", "error.required"));
        }
        if (action == null) {
            found.add(Violation.of("action", "error.required"));
        } else if (action.length() > MOST_TEXT) {
            found.add(Violation.of("action", "error.tooLong", MOST_TEXT));
        }
        if (dueOn == null) {
            found.add(Violation.of("dueOn", "error.required"));
        } else if (dueOn.getYear() != year) {
            found.add(Violation.of("dueOn", "error.learningDueYear", String.valueOf(year)));
        } else if (dueOn.isBefore(earliest)) {
            found.add(Violation.of("dueOn", "error.dateInPast"));
        }
        return found;
    }

    /** @throws BusinessException INVALID with these violations, if there are any */
    public void check(int year, LocalDate earliest) {
        List<Violation> found = violations(year, earliest);
        if (!found.isEmpty()) {
            throw new BusinessException(Kind.INVALID, found);
        }
    }
}
