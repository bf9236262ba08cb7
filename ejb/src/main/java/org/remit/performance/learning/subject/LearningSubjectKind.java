package org.remit.performance.learning.subject;

/** What kind of thing is learned about. */
public enum LearningSubjectKind {
    KPI,
    DUTY,
    FUNCTION
}
