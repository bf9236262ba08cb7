package org.remit.performance.calibration;

/** Whether grades can be changed in a calibration session, or what they are now was agreed on. */
public enum SessionState {
    OPEN,
    CLOSED
}
