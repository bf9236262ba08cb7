package org.remit.approval;

import static org.remit.people.Role.ADMIN;
import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.people.CurrentUser;
import org.remit.people.People;
import org.remit.people.PersonRef;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.TypedText;

/** What waits for the current user, and their word on it. */
@Stateless
public class InboxService {

    /** An applicant has asked for something and is told why not. */
    private static final Set<Outcome> NO =
            Set.of(Outcome.REJECTED, Outcome.RETURNED, Outcome.REFUSED, Outcome.GIVEN_UP);

    private static final Set<Outcome> NEED_REASON = Set.of(
            Outcome.OBJECTED,
            Outcome.DISPUTED,
            Outcome.SENT_BACK,
            Outcome.RESERVED,
            Outcome.APPEALED,
            Outcome.GRANTED,
            Outcome.DISMISSED);

    @Inject
    Requests requests;

    @Inject
    Desk desk;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** The open work items of the current user; sorted by dueAt (first due first), openedAt, number, kind or step. */
    @RolesAllowed(EMPLOYEE)
    public Page<InboxItem> inbox(PageRequest page) {
        List<Waiting> waiting = requests.inbox(user.personId(), page);
        List<WorkItem> items = waiting.stream().map(Waiting::item).toList();
        Map<Long, PersonRef> absent = people.refs(items.stream()
                .map(WorkItem::onBehalfOf)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Set<Long> mended = mended(items);
        long total =
                page.page() == 0 && items.size() < page.size() ? items.size() : requests.inboxCount(user.personId());
        return new Page<>(waiting.stream().map(one -> item(one, absent, mended)).toList(), total);
    }

    private InboxItem item(Waiting one, Map<Long, PersonRef> absent, Set<Long> mended) {
        Round round = one.item().round();
        Request request = round.request();
        boolean readFirst = desk.kind(request.kind()).readFirst(round.step());
        return InboxItem.of(one, absent, mended.contains(request.id()), readFirst);
    }

    /** The requests that the current user knows in an earlier version; nothing is read for those that have but one. */
    private Set<Long> mended(List<WorkItem> items) {
        Map<Long, Request> candidates = items.stream()
                .map(item -> item.round().request())
                .filter(request -> request.contentVersion() > 1)
                .collect(Collectors.toMap(Request::id, request -> request, (one, same) -> one));
        Map<Long, List<Round>> rounds = requests.roundsOf(candidates.keySet()).stream()
                .collect(Collectors.groupingBy(round -> round.request().id()));
        return candidates.values().stream()
                .filter(request -> Desk.versionKnown(request, rounds.get(request.id()), user.personId())
                        != request.contentVersion())
                .map(Request::id)
                .collect(Collectors.toSet());
    }

    /** How many work items wait for the current user. */
    @RolesAllowed(EMPLOYEE)
    public long count() {
        return requests.inboxCount(user.personId());
    }

    /** How many work items wait for a person, for whoever is about to disable their account. */
    @RolesAllowed(ADMIN)
    public long countFor(long person) {
        return requests.inboxCount(person);
    }

    /**
     * The current user's word on a work item of theirs.
     *
     * @param outcome one of the words that the step allows
     * @param comment why; needed for a no of any kind, an objection, an appeal and what decides on it outside a vote; at most
     *     2,000 characters
     * @param read what they have read that others may change meanwhile, such as the grade that a panel writes down, or null
     * @throws BusinessException not found, forbidden when it is somebody else's, a conflict when it was answered before or its
     *     term is over, whatever its kind finds missing
     */
    @RolesAllowed(EMPLOYEE)
    public void decide(long workItem, Outcome outcome, String comment, String read) {
        Round round = requests.lockRoundOf(workItem)
                .orElseThrow(() -> BusinessException.notFound("error.workItemUnknown", workItem));
        WorkItem item = round.items().stream()
                .filter(candidate -> candidate.id() == workItem)
                .findFirst()
                .orElseThrow();
        if (item.personId() != user.personId()) {
            throw BusinessException.forbidden("error.notYourWorkItem", workItem);
        }
        refuseIfAnswered(round, item);
        refuseIfTermIsOver(round);
        Request request = round.request();
        RequestKind kind = desk.kind(request.kind());
        String remark = checkedComment(round, outcome, comment, kind);
        kind.deciding(request.id(), round.step(), user.personId(), outcome, TypedText.clean(read));
        item.answer(outcome, clock.instant());
        desk.record(
                request,
                new Decision.Entry(Action.of(outcome), round.id(), user.personId(), item.onBehalfOf(), null, remark));
        desk.proceed(round);
    }

    private void refuseIfAnswered(Round round, WorkItem item) {
        if (item.state() == WorkItem.State.OPEN && round.open()) {
            return;
        }
        WorkItem last = Stream.concat(Stream.of(item), round.items().stream())
                .filter(other -> other.answeredAt() != null)
                .max(Comparator.comparing(WorkItem::answeredAt))
                .orElseThrow(() -> BusinessException.conflict("error.workItemClosed"));
        String key = last.personId() == user.personId() ? "error.workItemAnsweredByYou" : "error.workItemAnswered";
        PersonRef by = people.refs(Set.of(last.personId())).get(last.personId());
        throw BusinessException.conflict(key, by.name(), last.outcome(), last.answeredAt());
    }

    /** Between the term and the next sweep a vote or a statement is over although nobody has counted yet. */
    private void refuseIfTermIsOver(Round round) {
        if (round.rule().closesAtTerm() && round.termOver(clock.instant())) {
            throw BusinessException.conflict("error.termOver", round.dueAt());
        }
    }

    private static String checkedComment(Round round, Outcome outcome, String comment, RequestKind kind) {
        if (outcome == null
                || outcome == Outcome.RESUBMITTED
                || !round.rule().words().contains(outcome)) {
            throw BusinessException.invalid("outcome", "error.outcomeNotAllowed");
        }
        String checked = RequestService.checkedComment(comment);
        if (checked != null || round.rule() instanceof VoteRule) {
            return checked;
        }
        if (NO.contains(outcome)) {
            throw BusinessException.invalid("comment", "error.commentNeeded");
        }
        if (NEED_REASON.contains(outcome) || kind.needsComment(round.step(), outcome)) {
            throw BusinessException.invalid("comment", "error.reasonNeeded");
        }
        return null;
    }
}
