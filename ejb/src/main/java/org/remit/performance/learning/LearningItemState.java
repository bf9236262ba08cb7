package org.remit.performance.learning;

/** What became of something that is to be learned. */
public enum LearningItemState {
    OPEN,
    DONE,
    DROPPED
}
