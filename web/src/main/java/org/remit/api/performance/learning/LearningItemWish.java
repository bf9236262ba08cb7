package org.remit.api.performance.learning;

import java.time.LocalDate;
import org.remit.performance.learning.LearningWish;
import org.remit.performance.learning.goal.LearningAim;
import org.remit.performance.learning.goal.LearningGoal;
import org.remit.performance.learning.goal.LearningMeans;
import org.remit.performance.learning.subject.LearningSubjectKind;

/**
 * Something to learn as it is proposed.
 *
 * @param kind whether it is about a KPI, a duty or a function; of a change it stays, as the code
 * @param code of that
 * @param action what will be done, up to 1,000 characters
 * @param dueOn by when, in the year of the plan
 * @param version of the item as it was read; for a change only
 */
public record LearningItemWish(
        LearningSubjectKind kind,
        String code,
        LearningAim aim,
        LearningMeans means,
        String action,
        LocalDate dueOn,
        Integer version) {

    LearningWish wish() {
        return new LearningWish(kind, code, goal());
    }

    LearningGoal goal() {
        return new LearningGoal(aim, means, action, dueOn);
    }

    /** Without one it is taken for changed meanwhile. */
    int readVersion() {
        return version == null ? -1 : version;
    }
}
