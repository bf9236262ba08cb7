package org.remit.approval;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.approval.WorkItemOpened.Wanted;
import org.remit.people.PersonRef;

/** Puts a request, its rounds and its record together for one reader. */
record RequestViewer(
        Request request,
        List<Round> rounds,
        List<Decision> decisions,
        long reader,
        boolean costVisible,
        RequestKind kind) {

    /** All persons that the view names. */
    Set<Long> persons() {
        Stream<Long> asked = rounds.stream()
                .flatMap(round -> round.items().stream())
                .flatMap(item -> Stream.of(item.personId(), item.onBehalfOf()));
        Stream<Long> acted =
                decisions.stream().flatMap(decision -> Stream.of(decision.actorId(), decision.onBehalfOf()));
        return Stream.of(asked, acted, Stream.of(request.applicantId()))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    RequestView view(Map<Long, PersonRef> names) {
        Round open = rounds.stream().filter(Round::open).findFirst().orElse(null);
        WorkItem mine = open == null ? null : openItem(open);
        return new RequestView(
                request.id(),
                request.number(),
                request.kind(),
                request.state(),
                request.title(),
                request.subject(),
                request.unit(),
                names.get(request.applicantId()),
                request.createdAt(),
                request.submittedAt(),
                request.closedAt(),
                request.contentVersion(),
                request.draftVersion(),
                request.applicantId() == reader,
                request.applicantId() == reader
                        && kind.withdrawable()
                        && (request.state() == RequestState.OPEN || request.state() == RequestState.RETURNED),
                mine == null ? null : mine.id(),
                mine == null ? null : participant(mine, open, names),
                mine == null ? List.of() : open.rule().words(),
                mine == null ? null : kind.toRead(request.id(), open.step()),
                costVisible,
                SummaryJson.read(request.summary(), costVisible),
                timeline(names),
                chainIntact(),
                open == null ? null : roundView(open, names),
                rounds.stream().map(round -> roundView(round, names)).toList());
    }

    /** Until something may be told, neither what came of the step nor what anybody said there. */
    private boolean told(Round round) {
        return round.open() || disclosed().test(round.step());
    }

    /** Where it was erased nobody knows any more who may be told. */
    private Predicate<String> disclosed() {
        return request.erased() ? step -> false : kind.discloses(request.id(), reader);
    }

    /** Who has confirmed that they have read it is nothing to others who only read it. */
    private boolean named(WorkItem item, Round round) {
        return round.rule().wanted() != Wanted.READING
                || item.personId() == reader
                || !request.erased() && !kind.onlyReads(request.id(), reader);
    }

    private WorkItem openItem(Round open) {
        return open.items().stream()
                .filter(item -> item.personId() == reader && item.state() == WorkItem.State.OPEN)
                .findFirst()
                .orElse(null);
    }

    private List<RequestView.TimelineEntry> timeline(Map<Long, PersonRef> names) {
        Map<Long, String> steps = rounds.stream().collect(Collectors.toMap(Round::id, Round::step));
        Predicate<String> disclosed = disclosed();
        return decisions.stream()
                .filter(decision -> shown(decision, steps, disclosed))
                .map(decision -> new RequestView.TimelineEntry(
                        decision.decidedAt(),
                        name(names, decision.actorId()),
                        name(names, decision.onBehalfOf()),
                        decision.action(),
                        decision.roundId() == null ? null : steps.get(decision.roundId()),
                        decision.reason(),
                        decision.remark()))
                .toList();
    }

    /** One's own words are known to oneself. */
    private boolean shown(Decision decision, Map<Long, String> steps, Predicate<String> disclosed) {
        String step = decision.roundId() == null ? null : steps.get(decision.roundId());
        boolean own = decision.actorId() != null && decision.actorId() == reader;
        return own || step == null || disclosed.test(step);
    }

    private boolean chainIntact() {
        String previous = null;
        for (Decision decision : decisions) {
            // nothing is taken out of a request that was not erased
            if (!decision.follows(previous) || decision.erased() && !request.erased()) {
                return false;
            }
            previous = decision.hash();
        }
        return Objects.equals(previous, request.lastHash());
    }

    private RequestView.RoundView roundView(Round round, Map<Long, PersonRef> names) {
        return new RequestView.RoundView(
                round.step(),
                round.ruleText(),
                told(round) ? round.outcome() : null,
                round.openedAt(),
                round.dueAt(),
                round.items().stream()
                        .filter(item -> !item.lapsed())
                        .filter(item -> !round.open() || item.state() != WorkItem.State.CANCELLED)
                        .filter(item -> named(item, round))
                        .map(item -> participant(item, round, names))
                        .toList(),
                round.voteCount().orElse(null));
    }

    private RequestView.ParticipantView participant(WorkItem item, Round round, Map<Long, PersonRef> names) {
        return new RequestView.ParticipantView(
                names.get(item.personId()),
                name(names, item.onBehalfOf()),
                item.askedBecause().name(),
                told(round) || item.personId() == reader ? item.outcome() : null,
                item.answeredAt());
    }

    private static PersonRef name(Map<Long, PersonRef> names, Long person) {
        return person == null ? null : names.get(person);
    }
}
