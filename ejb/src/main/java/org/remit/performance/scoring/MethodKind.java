package org.remit.performance.scoring;

/** The name of a scoring method, as it is stored and shown. */
public enum MethodKind {
    /** {@link LinearHigher} from a baseline of nothing. */
    COMPLETION_RATE,
    /** {@link LinearHigher} from any other baseline. */
    LINEAR_HIGHER,
    LINEAR_LOWER,
    CLOSEST_IS_BEST,
    THRESHOLD_TARGET_STRETCH,
    BANDS,
    YES_NO,
    MILESTONES,
    PER_EVENT,
    RUBRIC
}
