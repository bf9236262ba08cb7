package org.remit.performance.learning;

/** How far a plan is. */
public enum LearningPlanState {
    /** There is none yet. */
    NONE,
    /** One side has proposed it, or a change of it; the other has not agreed. */
    PROPOSED,
    AGREED
}
