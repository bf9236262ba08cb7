package org.remit.performance.learning.list;

/** What is missing of a plan. */
public enum LearningGap {
    NO_PLAN,
    /** One side has proposed it and the other has not agreed. */
    NOT_AGREED,
    /** Something has passed its day. */
    OVERDUE
}
