package org.remit.approval;

/** Where a request stands. */
public enum RequestState {
    DRAFT,
    OPEN,
    RETURNED,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    LAPSED;

    /** Whether the applicant may change what it proposes. */
    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether nothing more can happen to it. */
    public boolean closed() {
        return this != DRAFT && this != OPEN && this != RETURNED;
    }
}
