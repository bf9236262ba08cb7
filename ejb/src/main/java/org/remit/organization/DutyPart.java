package org.remit.organization;

/** Whether a position answers for a duty itself or helps somebody who does. */
public enum DutyPart {
    OWNER,
    HELPER
}
