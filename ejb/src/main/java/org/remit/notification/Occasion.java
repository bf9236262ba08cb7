package org.remit.notification;

import org.remit.approval.RequestState;
import org.remit.approval.WorkItemOpened;

/** Why a mail is written; each has its own words. */
enum Occasion {
    NEW,
    REMINDER,
    ESCALATION,
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

    /** Nobody is asked to decide on their own request: what the applicant gets is a returned one. */
    static Occasion of(WorkItemOpened item) {
        if (item.person() == item.applicant()) {
            return item.urgency() == WorkItemOpened.Urgency.NEW ? RETURNED : RETURNED_REMINDER;
        }
        return valueOf(item.urgency().name());
    }

    static Occasion of(RequestState end) {
        return valueOf(end.name());
    }
}
