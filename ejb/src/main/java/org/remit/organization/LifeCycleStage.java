package org.remit.organization;

/** The stage of the user's life cycle that a function works on. */
public enum LifeCycleStage {
    ACQUISITION,
    ACTIVATION,
    RETENTION,
    REVENUE,
    REFERRAL
}
