package org.remit.approval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.remit.approval.RequestView.TimelineEntry;
import org.remit.people.PersonRef;
import org.remit.shared.file.FileView;

/** Puts the sheets of open votes together for one reader, from what was read for all of them. */
record BoardSheets(
        Map<Long, List<Round>> rounds,
        Map<Long, List<Decision>> decisions,
        Map<Long, List<FileView>> files,
        Map<Long, List<ContentChange>> changes,
        Map<Long, PersonRef> names,
        long reader) {

    /** What the desk does of itself tells nothing about the matter. */
    private static final Set<Action> DESK =
            Set.of(Action.REMINDED, Action.ESCALATED, Action.PASSED, Action.LAPSED, Action.REDIRECTED);

    BoardItem item(Round vote, RequestKind kind) {
        Request request = vote.request();
        List<Summary.Line> lines = SummaryJson.read(request.summary(), true).lines();
        Set<String> reasons = kind.reasons();
        WorkItem mine = mine(vote);
        return new BoardItem(
                request.id(),
                request.number(),
                request.kind(),
                request.title(),
                names.get(request.applicantId()),
                vote.step(),
                vote.openedAt(),
                vote.dueAt(),
                those(lines, line -> reasons.contains(line.label())),
                those(lines, Summary.Line::confidential),
                those(lines, line -> !line.confidential() && !reasons.contains(line.label())),
                changes.getOrDefault(request.id(), List.of()),
                said(request),
                files.getOrDefault(request.id(), List.of()),
                vote.voteCount().orElseThrow(),
                mine == null || mine.state() != WorkItem.State.OPEN ? null : mine.id(),
                vote.rule().words(),
                kind.readFirst(vote.step()),
                mine == null ? null : mine.outcome());
    }

    private WorkItem mine(Round vote) {
        return vote.items().stream()
                .filter(item -> item.personId() == reader && !item.lapsed())
                .findFirst()
                .orElse(null);
    }

    private static List<Summary.Line> those(List<Summary.Line> lines, Predicate<Summary.Line> wanted) {
        return lines.stream().filter(wanted).toList();
    }

    private List<TimelineEntry> said(Request request) {
        Map<Long, String> steps = rounds.get(request.id()).stream().collect(Collectors.toMap(Round::id, Round::step));
        return decisions.getOrDefault(request.id(), List.of()).stream()
                .filter(decision -> decision.actorId() != null && decision.roundId() != null)
                .filter(decision -> !DESK.contains(decision.action()))
                .map(decision -> new TimelineEntry(
                        decision.decidedAt(),
                        names.get(decision.actorId()),
                        decision.onBehalfOf() == null ? null : names.get(decision.onBehalfOf()),
                        decision.action(),
                        steps.get(decision.roundId()),
                        decision.reason(),
                        decision.remark()))
                .toList();
    }
}
