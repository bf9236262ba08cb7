package org.remit.approval;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds somebody else for what those were asked who have left, whose account is disabled or who have none. One round, one
 * transaction.
 */
@Stateless
@RunAs("system")
@PermitAll
public class HandOverService {

    /** Why, in a request's record. */
    static final String LEFT = "LEFT";

    private static final int BATCH = 200;

    @Inject
    Requests requests;

    @Inject
    GonePeople gone;

    @Inject
    Desk desk;

    @Inject
    AskingFactory asking;

    @Inject
    Event<RequestClosed> requestClosed;

    @Inject
    Clock clock;

    /** The rounds that ask one of them, read without a lock. */
    public List<Long> rounds() {
        return gone.rounds(BATCH);
    }

    /** Hands over what a round asks of them, unless another node is at it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(long roundId) {
        requests.lockDue(roundId).filter(Round::open).ifPresent(this::keep);
    }

    private void keep(Round round) {
        Map<Long, Asked.Because> left = gone.in(round);
        if (left.isEmpty()) {
            return; // let in again, or given an account, meanwhile
        }
        if (round.rule() instanceof MendRule) {
            withdraw(round);
            return;
        }
        List<WorkItem> theirs = round.items().stream()
                .filter(item -> item.asksFor(left.keySet()))
                .toList();
        theirs.forEach(item -> handOver(round, item, left.getOrDefault(item.personId(), left.get(item.onBehalfOf()))));
        if (round.rule() instanceof ConsentRule && round.voices().isEmpty()) {
            // silence is no consent, and nobody is left who could agree
            theirs.get(0).answer(Outcome.REFUSED, clock.instant());
            desk.record(round.request(), Decision.Entry.bySystem(Action.REFUSED, round.id(), LEFT));
        }
        if (round.rule() instanceof PanelRule && round.voices().isEmpty()) {
            // an appeal is decided by somebody, whoever has gone
            Asked hr = desk.asking(round.request(), round.step())
                    .lastResort(Set.of(round.request().applicantId()));
            desk.askInstead(round, hr, WorkItem.State.OPEN);
        }
        desk.proceed(round);
    }

    /** Nobody else can mend what an applicant has asked for. */
    private void withdraw(Round round) {
        Request request = round.request();
        request.withdraw(clock.instant());
        round.cancel(clock.instant());
        desk.record(request, Decision.Entry.bySystem(Action.WITHDRAWN, round.id(), LEFT));
        desk.cancel(request.id(), Action.WITHDRAWN.name());
        requestClosed.fire(RequestService.closed(request, List.of()));
    }

    /**
     * Who has no account consents on paper, and one of HR enters it for each of them; somebody of HR whose own consent the round
     * needs does not.
     */
    private Optional<Asked> onPaper(Round round, WorkItem item, Asked.Because why) {
        boolean enters = item.askedBecause() == Asked.Because.NO_ACCOUNT;
        if (!(round.rule() instanceof ConsentRule) || !enters && why != Asked.Because.NO_ACCOUNT) {
            return Optional.empty();
        }
        Set<Long> leftOut = round.people().askedThemselves();
        leftOut.add(item.personId());
        leftOut.add(round.request().applicantId());
        return desk.asking(round.request(), round.step())
                .administrator(leftOut)
                .map(hr -> new Asked(hr, enters ? item.onBehalfOf() : item.personId(), Asked.Because.NO_ACCOUNT));
    }

    /** Whose voice is personal, or one of several of whom one word suffices, just falls silent; else the superior is asked. */
    private void handOver(Round round, WorkItem item, Asked.Because why) {
        WorkItem.State state = item.state();
        item.lapse(clock.instant());
        boolean personal = round.rule().personal();
        boolean othersSuffice = round.rule().oneSuffices() && !round.openItems().isEmpty();
        Optional<Asked> successor = Optional.empty();
        if (personal) {
            successor = onPaper(round, item, why);
        } else if (!othersSuffice) {
            successor = successor(round, item, why);
        }
        if (successor.isPresent()) {
            desk.askInstead(round, successor.get(), state);
        } else if (personal || !round.voices().isEmpty()) {
            desk.record(round, Action.LAPSED, item, why.name());
        } else {
            throw new IllegalStateException("nobody is left to ask in round " + round.id());
        }
    }

    private Optional<Asked> successor(Round round, WorkItem item, Asked.Because why) {
        return desk.asking(round.request(), round.step())
                .handOver(item.asked(), round.request().applicantId(), asking.today(), why)
                .filter(asked -> !round.people().hears(asked.person()));
    }
}
