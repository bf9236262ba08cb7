package org.remit.performance.sheet;

/** How far the change of an agreed sheet is. */
public enum RevisionState {
    /** The holder is asked. */
    OPEN,
    /** The holder has agreed: it is the sheet now. */
    ACCEPTED,
    /** The holder has not agreed: the sheet stays. */
    DECLINED,
    /** Whoever may propose it has taken it back. */
    WITHDRAWN
}
