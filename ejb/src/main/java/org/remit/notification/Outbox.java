package org.remit.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Stream;
import org.remit.approval.RequestClosed;
import org.remit.approval.RequestState;
import org.remit.approval.RequestsErased;
import org.remit.approval.WorkItemOpened;
import org.remit.organization.change.PositionEnding;
import org.remit.people.Notice;
import org.remit.people.People;
import org.remit.people.Role;

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
    People people;

    @Inject
    Clock clock;

    void opened(@Observes WorkItemOpened item) {
        mails.add(Mail.of(item, clock.instant()));
    }

    /** They name what the requests were about. */
    void erased(@Observes RequestsErased requests) {
        mails.remove(requests.numbers());
    }

    /** Whoever has withdrawn their request knows it; those whose word it still waited for do not. */
    void closed(@Observes RequestClosed request) {
        boolean known = request.state() == RequestState.WITHDRAWN;
        Stream<Long> applicant = known ? Stream.empty() : Stream.of(request.applicant());
        Stream.concat(applicant, request.waitedFor().stream())
                .forEach(person -> mails.add(Mail.of(request, person, clock.instant())));
    }

    /** Its head and HR can prolong it in time. */
    void ending(@Observes PositionEnding ending) {
        Stream.concat(ending.heads().stream(), people.withRole(Role.HR_STAFF).stream())
                .distinct()
                .forEach(person -> mails.add(Mail.of(ending, person, clock.instant())));
    }

    void told(@Observes Notice notice) {
        notice.persons().forEach(person -> mails.add(Mail.of(notice, person, clock.instant())));
    }

    void toldForGood(@Observes(during = TransactionPhase.AFTER_SUCCESS) Notice notice) {
        sweep.wake();
    }

    void endingForGood(@Observes(during = TransactionPhase.AFTER_SUCCESS) PositionEnding ending) {
        sweep.wake();
    }

    void openedForGood(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkItemOpened item) {
        sweep.wake();
    }

    void closedForGood(@Observes(during = TransactionPhase.AFTER_SUCCESS) RequestClosed request) {
        sweep.wake();
    }
}
