package org.remit.performance.sheet;

/** Whose sheet it is. */
public enum SheetSubject {
    UNIT,
    /** The template for the holders of a position. */
    POSITION,
    /** That of one holder. */
    ASSIGNMENT
}
