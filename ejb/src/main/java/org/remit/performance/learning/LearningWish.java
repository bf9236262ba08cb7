package org.remit.performance.learning;

import org.remit.performance.learning.goal.LearningGoal;
import org.remit.performance.learning.subject.LearningSubjectKind;

/**
 * Something to learn as somebody proposes it.
 *
 * @param kind whether it is about a KPI, a duty or a function
 * @param code of that
 */
public record LearningWish(LearningSubjectKind kind, String code, LearningGoal goal) {}
