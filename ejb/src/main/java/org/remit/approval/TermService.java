package org.remit.approval;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.remit.approval.WorkItemOpened.Urgency;

/** Keeps the terms of rounds: reminds, escalates, closes. One round, one transaction. */
@Stateless
@RunAs("system")
@PermitAll
public class TermService {

    private static final int BATCH = 200;

    @Inject
    Requests requests;

    @Inject
    Desk desk;

    @Inject
    AskingFactory asking;

    @Inject
    Clock clock;

    /** The rounds that have something due, read without a lock. */
    public List<Long> dueRounds() {
        return requests.dueRounds(clock.instant(), BATCH);
    }

    /** Does what is due with a round, unless another node is at it or somebody has just answered. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(long roundId) {
        requests.lockDue(roundId).filter(Round::open).ifPresent(this::keep);
    }

    private void keep(Round round) {
        Instant now = clock.instant();
        if (round.termOver(now)) {
            round.overdue();
        }
        if (round.termOver(now) && round.onTimeout() == OnTimeout.CLOSE) {
            desk.proceed(round);
        } else if (round.termOver(now) && round.onTimeout() == OnTimeout.ESCALATE) {
            round.askedAnew(now, asking.calendar());
            round.openItems().forEach(item -> escalate(round, item, now));
        } else if (round.reminderDue(now)) {
            round.reminded(now);
            desk.remind(round, round.openItems(), null);
        }
    }

    /** To the superior or, where that one has spoken already or was silent too, the next above. */
    private void escalate(Round round, WorkItem silent, Instant now) {
        Optional<Asked> superior = desk.asking(round.request(), round.step())
                .without(round.people().askedBefore())
                .escalate(silent.asked(), round.request().applicantId(), asking.today());
        if (superior.filter(asked -> round.people().waitsFor(asked.person())).isPresent()) {
            standIn(round, silent);
        } else {
            superior.ifPresentOrElse(asked -> escalate(round, silent, asked, now), () -> remind(round, silent));
        }
    }

    /** Whoever is asked for another already speaks for this one as well. */
    private void standIn(Round round, WorkItem silent) {
        if (round.rule().oneSuffices()) {
            remind(round, silent);
        } else {
            desk.record(round, Action.ESCALATED, silent, null);
            silent.cancel();
        }
    }

    private void escalate(Round round, WorkItem silent, Asked asked, Instant now) {
        desk.record(round, Action.ESCALATED, silent, null);
        // Where one word suffices the silent one may still speak; elsewhere the superior speaks in their place.
        if (!round.rule().oneSuffices()) {
            silent.cancel();
        }
        WorkItem superiors = round.ask(asked, now);
        superiors.takeTurn(now);
        requests.add(superiors);
        desk.tell(superiors, Urgency.ESCALATION);
    }

    private void remind(Round round, WorkItem item) {
        desk.remind(round, List.of(item), null);
    }
}
