package org.remit.performance.learning.list;

import java.time.Instant;
import java.time.LocalDate;
import org.remit.performance.learning.LearningMove;
import org.remit.performance.learning.goal.LearningAim;
import org.remit.performance.learning.goal.LearningMeans;
import org.remit.shared.LocalizedText;

/**
 * What somebody did to a plan.
 *
 * @param item the id of the item, or null when it concerns the whole plan
 * @param words what was noted, what came of it or why it was dropped; or null
 * @param action as it was proposed or changed to; null otherwise, as aim, means and dueOn
 */
public record LearningEntryView(
        Long item,
        LearningMove move,
        LocalizedText writtenBy,
        Instant writtenAt,
        String words,
        LearningAim aim,
        LearningMeans means,
        String action,
        LocalDate dueOn) {}
