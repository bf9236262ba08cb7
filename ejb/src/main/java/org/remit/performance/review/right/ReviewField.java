package org.remit.performance.review.right;

/** What there is to see of a review, besides how far it is. */
public enum ReviewField {
    /** The sheet, and what is said about the targets. */
    TARGETS,
    /** What was measured, and what is said about it. */
    FACTS,
    SELF_ASSESSMENT,
    /** The points of each sheet, with every step. */
    SCORE,
    /** What heads have said and rated, and the head of the head. */
    ASSESSMENT,
    /** The total and the grade that hold. */
    RESULT,
    /** The grade before calibration. */
    GRADE_BEFORE,
    /** Whether it was signed, and what was said when it was; the appeal and what was decided on it. */
    ANSWER
}
