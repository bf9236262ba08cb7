package org.remit.organization.coverage;

/** How a function is covered in the whole organisation. */
public enum FunctionState {
    /** One position answers for it. */
    COVERED,
    /** No position answers for it. */
    GAP,
    /** Several positions answer for it. */
    DOUBLE
}
