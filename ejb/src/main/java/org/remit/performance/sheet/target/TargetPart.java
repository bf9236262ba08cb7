package org.remit.performance.sheet.target;

/** What a line of a sheet is there for. */
public enum TargetPart {
    /** It is weighted; the weights of all items are 100 together. */
    ITEM,
    /** Its points are added to the total as they are. */
    BONUS,
    /** It must not happen; once it has, the total is held down to the line's cap. */
    VETO
}
