package org.remit.organization.coverage;

/** What a column of the matrix adds up. */
public enum ColumnKind {
    /** A unit with everything below it. */
    UNIT,
    /** The positions of the chosen unit itself, without the units below. */
    OWN,
    /** One position. */
    POSITION
}
