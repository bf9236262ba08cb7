package org.remit.organization;

/** Which value of a KPI is good: a higher one, a lower one, or the one closest to the target. */
public enum Direction {
    HIGHER,
    LOWER,
    CLOSEST
}
