package org.remit.performance.improvement;

/** How far an improvement has come. */
public enum ImprovementStage {
    /** Somebody has to find out why the KPI fell. */
    FINDING,
    /** Somebody has to say what is to be done. */
    PROPOSAL,
    /** The proposal is being decided on, or mended. */
    AGREEMENT,
    /** What was agreed on is being carried out until its date. */
    MEASURE,
    /** The numbers are compared; somebody has to say whether it was enough. */
    CHECK,
    CLOSED
}
