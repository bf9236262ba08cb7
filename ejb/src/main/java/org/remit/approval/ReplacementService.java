package org.remit.approval;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where somebody was asked as an HR manager or as the head of a unit and is it no longer, whoever is it now is asked. Who was
 * named in person, a member of the board who votes, and who stands in after a term was missed keep their word. One round, one
 * transaction.
 */
@Stateless
@RunAs("system")
@PermitAll
public class ReplacementService {

    private static final int BATCH = 1_000;

    @Inject
    Requests requests;

    @Inject
    LostPlaces places;

    @Inject
    Desk desk;

    @Inject
    AskingFactory asking;

    @Inject
    Clock clock;

    /** The rounds that ask somebody as what they are no longer, read without a lock. */
    public List<Long> rounds() {
        List<LostPlaces.Place> waitedFor = places.waitedFor();
        Map<String, List<Long>> are = asking.create(Set.of())
                .are(waitedFor.stream().map(LostPlaces.Place::as).collect(Collectors.toSet()));
        return waitedFor.stream()
                .filter(place -> !are.get(place.as()).contains(place.person()))
                .map(LostPlaces.Place::round)
                .distinct()
                .limit(BATCH)
                .toList();
    }

    /** Asks those who are it now, unless another node is at it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(long roundId) {
        requests.lockDue(roundId).filter(Round::open).ifPresent(this::keep);
    }

    private void keep(Round round) {
        Asking rule = desk.asking(round.request(), round.step());
        List<WorkItem> lost = round.items().stream()
                .filter(item -> item.askedAs() != null)
                .filter(item -> item.asksNoneOf(Set.copyOf(rule.are(item.askedAs()))))
                .toList();
        lost.forEach(item -> replace(round, item, rule));
        if (!lost.isEmpty()) {
            desk.proceed(round);
        }
    }

    /** Where one word suffices and others are asked, or all who are it now have been, the place just lapses. */
    private void replace(Round round, WorkItem item, Asking rule) {
        WorkItem.State state = item.state();
        item.lapse(clock.instant());
        boolean othersSuffice = round.rule().oneSuffices() && !round.openItems().isEmpty();
        List<Asked> successors = othersSuffice
                ? List.of()
                : rule.replace(item.askedAs(), round.request().applicantId(), asking.today()).stream()
                        .filter(asked -> !round.people().hears(asked.person()))
                        .toList();
        if (successors.isEmpty()) {
            desk.record(round, Action.LAPSED, item, Asked.Because.REPLACED.name());
        }
        successors.forEach(asked -> desk.askInstead(round, asked, state));
        if (!successors.isEmpty() && state == WorkItem.State.OPEN) {
            round.askedAnew(clock.instant(), asking.calendar());
        }
    }
}
