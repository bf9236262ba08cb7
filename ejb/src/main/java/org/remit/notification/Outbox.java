package org.remit.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.remit.approval.RequestClosed;
import org.remit.approval.RequestState;
import org.remit.approval.WorkItemOpened;

/**
 * Puts a mail into the outbox in the transaction of what it tells of: both stand or neither does. It costs a decision one
 * inserted row per recipient and no query.
 */
@ApplicationScoped
class Outbox {

    @Inject
    Mails mails;

    @Inject
    MailSweep sweep;

    @Inject
    Clock clock;

    void opened(@Observes WorkItemOpened item) {
        mails.add(Mail.of(item, clock.instant()));
    }

    /** Whoever has withdrawn their request knows it; those who were still to decide on it do not. */
    void closed(@Observes RequestClosed request) {
        boolean withdrawn = request.state() == RequestState.WITHDRAWN;
        List<Long> concerned = withdrawn ? request.waitedFor() : List.of(request.applicant());
        concerned.forEach(person -> mails.add(Mail.of(request, person, clock.instant())));
    }

    void openedForGood(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkItemOpened item) {
        sweep.wake();
    }

    void closedForGood(@Observes(during = TransactionPhase.AFTER_SUCCESS) RequestClosed request) {
        sweep.wake();
    }
}
