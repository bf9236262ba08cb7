package org.remit.performance.cycle;

/** Where a review cycle stands, from its approval on, in this order. */
public enum CycleStage {
    /** Approved; everybody's review is being prepared. */
    STARTING,
    /** Heads propose targets, employees agree or object. */
    TARGETS,
    /** The work is done and followed up. */
    RUNNING,
    /** What was measured is shown and may be disputed. */
    FACTS,
    /** The measurements are locked; employees assess themselves. */
    SELF,
    /** Heads review. */
    HEAD,
    /** What heads have given is compared and brought into line. */
    CALIBRATION,
    /** Everybody sees their result and signs. */
    PUBLISHED,
    /** Appeals are heard. */
    APPEAL,
    CLOSED;

    /** The one after this; null for the last. */
    public CycleStage next() {
        return this == CLOSED ? null : values()[ordinal() + 1];
    }

    /** Whether a cycle that stands at this one has come as far as the other. */
    public boolean reaches(CycleStage other) {
        return compareTo(other) >= 0;
    }
}
