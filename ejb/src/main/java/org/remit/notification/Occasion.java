package org.remit.notification;

import org.remit.approval.RequestState;
import org.remit.approval.WorkItemOpened;

/** Why a mail is written; each has its own words. */
enum Occasion {
    NEW,
    REMINDER,
    ESCALATION,
    /** Somebody is to agree in person. */
    CONSENT,
    CONSENT_REMINDER,
    /** Somebody is to confirm that they have read it. */
    READING,
    READING_REMINDER,
    /** The applicant's own request was given back to be mended. */
    RETURNED,
    RETURNED_REMINDER,
    APPROVED,
    REJECTED,
    LAPSED,
    /** What somebody was to decide on is gone. */
    WITHDRAWN,
    /** A temporary position ends soon. */
    ENDING;

    static Occasion of(WorkItemOpened item) {
        boolean first = item.urgency() == WorkItemOpened.Urgency.NEW;
        return switch (item.wanted()) {
            case MENDING -> first ? RETURNED : RETURNED_REMINDER;
            case CONSENT -> first ? CONSENT : CONSENT_REMINDER;
            case READING -> first ? READING : READING_REMINDER;
            case DECISION -> valueOf(item.urgency().name());
        };
    }

    static Occasion of(RequestState end) {
        return valueOf(end.name());
    }
}
