package org.remit.organization;

/** Where a unit or a position stands: it sets the direction, plans and coordinates, or carries out. */
public enum Layer {
    STRATEGY,
    MIDDLE,
    EXECUTION
}
