package org.remit.organization.coverage;

/** What a unit or position has to do with a function. */
public enum CellState {
    /** One position answers for it. */
    OWNER,
    /** Several positions answer for it. */
    OWNERS,
    /** It only helps. */
    HELPER,
    NOBODY
}
