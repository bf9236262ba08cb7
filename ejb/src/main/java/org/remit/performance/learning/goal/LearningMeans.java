package org.remit.performance.learning.goal;

/** How something is learned. */
public enum LearningMeans {
    COURSE,
    PRACTICE,
    COACHING,
    JOB_ROTATION,
    OTHER
}
