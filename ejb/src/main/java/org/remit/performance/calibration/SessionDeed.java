package org.remit.performance.calibration;

/** What is done with a calibration session as a whole. */
public enum SessionDeed {
    OPENED,
    CLOSED,
    REOPENED
}
