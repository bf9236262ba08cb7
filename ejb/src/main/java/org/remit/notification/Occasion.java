package org.remit.notification;

import org.remit.approval.RequestClosed;
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
    /** Somebody is to say something for themselves, within a term. */
    STATEMENT,
    STATEMENT_REMINDER,
    APPROVED,
    REJECTED,
    LAPSED,
    /** What somebody was to decide on is gone. */
    WITHDRAWN,
    /** What somebody was to say what becomes of has lapsed meanwhile. */
    OVERTAKEN,
    /** A temporary position ends soon. */
    ENDING,
    /** Something is to be known without a request; its kind has its own words. */
    NOTICE;

    static Occasion of(WorkItemOpened item) {
        boolean first = item.urgency() == WorkItemOpened.Urgency.NEW;
        return switch (item.wanted()) {
            case MENDING -> first ? RETURNED : RETURNED_REMINDER;
            case CONSENT -> first ? CONSENT : CONSENT_REMINDER;
            case READING -> first ? READING : READING_REMINDER;
            case STATEMENT -> first ? STATEMENT : STATEMENT_REMINDER;
            case DECISION -> valueOf(item.urgency().name());
        };
    }

    static Occasion of(RequestClosed request, long person) {
        boolean mine = person == request.applicant();
        return mine || request.state() == RequestState.WITHDRAWN
                ? valueOf(request.state().name())
                : OVERTAKEN;
    }
}
