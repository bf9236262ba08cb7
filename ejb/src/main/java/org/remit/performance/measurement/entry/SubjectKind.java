package org.remit.performance.measurement.entry;

/** Whose measurement it is: a unit's, a position's whoever holds it, or that of a person in a position. */
public enum SubjectKind {
    UNIT,
    POSITION,
    ASSIGNMENT
}
