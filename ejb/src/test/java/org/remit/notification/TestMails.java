package org.remit.notification;

import java.time.Instant;
import java.util.List;
import org.remit.approval.RequestClosed;
import org.remit.approval.RequestState;
import org.remit.approval.WorkItemOpened;
import org.remit.approval.WorkItemOpened.Urgency;
import org.remit.approval.WorkItemOpened.Wanted;
import org.remit.shared.LocalizedText;

/** What the desk tells, about a short-video producer. */
final class TestMails {

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final Instant DUE = Instant.parse("2026-11-30T02:00:00Z");
    static final LocalizedText TITLE = new LocalizedText("短视频编导", "Short-video producer");
    static final long APPLICANT = 1;
    static final long DECIDER = 2;

    private TestMails() {}

    static WorkItemOpened item(Urgency urgency) {
        return item(DECIDER, urgency, TITLE);
    }

    static WorkItemOpened item(long person, Urgency urgency, LocalizedText title) {
        return item(person, urgency, person == APPLICANT ? Wanted.MENDING : Wanted.DECISION, title);
    }

    static WorkItemOpened item(long person, Urgency urgency, Wanted wanted, LocalizedText title) {
        return new WorkItemOpened(
                person, urgency, "R2026-000001", "position-opening", title, "userTask_unknown", wanted, APPLICANT, DUE);
    }

    static RequestClosed closed(RequestState state) {
        return closed(state, state == RequestState.WITHDRAWN ? List.of(DECIDER) : List.of());
    }

    static RequestClosed closed(RequestState state, List<Long> waitedFor) {
        return new RequestClosed(100, "R2026-000001", "position-opening", TITLE, APPLICANT, state, waitedFor);
    }
}
