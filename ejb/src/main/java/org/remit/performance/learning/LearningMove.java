package org.remit.performance.learning;

/** What somebody did to a plan. */
public enum LearningMove {
    PROPOSED,
    CHANGED,
    AGREED,
    /** How far it is was written down. */
    NOTED,
    DONE,
    DROPPED
}
