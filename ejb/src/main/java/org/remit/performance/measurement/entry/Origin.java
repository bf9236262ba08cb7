package org.remit.performance.measurement.entry;

/** By which way a measurement came in. */
public enum Origin {
    TYPED,
    IMPORTED,
    PUSHED
}
