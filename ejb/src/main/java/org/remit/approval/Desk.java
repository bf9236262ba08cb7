package org.remit.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.remit.approval.WorkItemOpened.Urgency;
import org.remit.workflow.Step;
import org.remit.workflow.StepReached;
import org.remit.workflow.Workflow;

/**
 * The approval desk: the engine decides where a request goes, the desk who speaks and when a step is settled. Opens a
 * round when the engine reaches a human step, and completes the step when the round's rule is settled. Always works in its
 * caller's transaction.
 */
@ApplicationScoped
class Desk implements StepReached {

    /** Why, in a request's record. */
    static final String SILENCE = "SILENCE";

    @Inject
    Requests requests;

    @Inject
    Workflow workflow;

    @Inject
    AskingFactory asking;

    @Inject
    @Any
    Instance<RequestKind> kinds;

    @Inject
    Event<WorkItemOpened> workItemOpened;

    @Inject
    Event<VoteSettled> voteSettled;

    @Inject
    Clock clock;

    RequestKind kind(String key) {
        return kinds.stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no RequestKind has the key " + key));
    }

    /** The kinds of requests that tell of a person. */
    List<String> confidentialKinds() {
        return kinds.stream()
                .filter(RequestKind::confidential)
                .map(RequestKind::key)
                .toList();
    }

    /** Who is asked at a step of a request. */
    Asking asking(Request request, String step) {
        return asking.create(kind(request.kind()).barred(request.id(), step));
    }

    /** Gives a draft its number and sends it into its chain. */
    void start(Request request, Decision.Entry entry) {
        Instant now = clock.instant();
        int year = LocalDate.ofInstant(now, clock.getZone()).getYear();
        request.submit("R%d-%06d".formatted(year, requests.nextNumber()), now);
        record(request, entry);
        workflow.start(request.kind(), request.id(), kind(request.kind()).facts(request.id()));
    }

    @Override
    public void reached(Step step) {
        Request request = requests.byId(step.requestId()).orElseThrow();
        StepTerms terms = asking.terms(step.properties());
        Rule rule = Rule.parse(terms.rule());
        Round round = new Round(request, terms, step.step(), step.visit(), clock.instant());
        RequestKind kind = kind(request.kind());
        summarize(request, kind, SummaryJson.read(request.summary(), true));
        asking(request, step.step())
                .ask(
                        terms.participants(),
                        kind.facts(request.id()),
                        request.applicantId(),
                        rule.personal(),
                        asking.today())
                .forEach(asked -> round.ask(asked, clock.instant()));
        kind.until(request.id(), step.step()).ifPresent(last -> round.until(last, clock.getZone()));
        requests.add(round);
        if (rule instanceof MendRule) {
            request.giveBack();
        }
        opened(round);
    }

    /** Records what is known from the start, tells the participants, and settles what needs nobody's word. */
    private void opened(Round round) {
        Request request = round.request();
        Set<Long> approvers = !round.rule().passes() || round.roundNo() == 1
                ? Set.of()
                : requests.approversIn(request.id(), round.runNo(), round.contentVersion());
        for (WorkItem item : round.items()) {
            if (item.askedBecause() != Asked.Because.PARTICIPANT) {
                record(round, Action.REDIRECTED, item, item.askedBecause().name());
            }
            if (approvers.contains(item.personId())) {
                item.answer(Outcome.APPROVED, clock.instant());
                record(round, Action.PASSED, item, null);
            } else if (round.rule() instanceof VoteRule && item.personId() == request.applicantId()) {
                item.answer(Outcome.RECUSED, clock.instant());
                record(round, Action.RECUSED, item, Asked.Because.OWN_REQUEST.name());
            }
        }
        // Whose turn comes only now is told by proceed.
        List<WorkItem> open = round.openItems();
        if (!proceed(round)) {
            open.forEach(item -> tell(item, Urgency.NEW));
        }
    }

    /**
     * Ends the round if its rule is settled, and lets the engine go on; else asks the next in turn.
     *
     * @return whether the round has ended
     */
    boolean proceed(Round round) {
        Instant now = clock.instant();
        Optional<Outcome> end = round.settle(now);
        if (end.isEmpty()) {
            round.nextInTurn(now).ifPresent(item -> tell(item, Urgency.NEW));
            return false;
        }
        round.voteCount().ifPresent(count -> counted(round, count));
        if (round.rule() instanceof PersonalRule && round.voices().stream().allMatch(Voice::silent)) {
            record(round.request(), Decision.Entry.bySystem(Action.of(end.get()), round.id(), SILENCE));
        }
        if (!round.visit().equals(Round.BESIDE_THE_FLOW)) {
            goOn(round, end.get());
        }
        return true;
    }

    /** The summary tells of the same facts as the engine decides on; a vote keeps those that it was called for. */
    private void goOn(Round round, Outcome end) {
        Request request = round.request();
        RequestKind kind = kind(request.kind());
        boolean voted = round.rule() instanceof VoteRule;
        if (!voted) {
            boolean sentAnew = round.rule() instanceof MendRule;
            summarize(request, kind, SummaryJson.read(sentAnew ? null : request.summary(), true));
        }
        Map<String, Object> facts = voted ? kind.factsAfterVote(request.id()) : kind.facts(request.id());
        workflow.complete(round.visit(), round.step(), end.name(), facts);
    }

    private static void summarize(Request request, RequestKind kind, Summary before) {
        request.summarize(SummaryJson.write(kind.summary(request.id(), before)));
    }

    /**
     * What the applicant has changed since the reader spoke last or, if they did not, since it was sent before.
     *
     * @param rounds those of the request, in their order
     */
    List<ContentChange> changes(Request request, List<Round> rounds, long reader, boolean costVisible) {
        int known = versionKnown(request, rounds, reader);
        if (known == request.contentVersion()) {
            return List.of();
        }
        RequestKind kind = kind(request.kind());
        return ContentChange.between(
                seen(kind.content(request.id(), known), costVisible),
                seen(kind.content(request.id(), request.contentVersion()), costVisible));
    }

    /** The version on which the reader spoke last, in whatever run, or, if they did not, that was sent before. */
    static int versionKnown(Request request, List<Round> rounds, long reader) {
        Stream<Round> earlier = rounds.stream().filter(round -> round.runNo() < request.runNo());
        Stream<Round> heard = rounds.stream().filter(round -> round.people().heard(reader));
        return Stream.concat(earlier, heard)
                .reduce((first, last) -> last)
                .map(Round::contentVersion)
                .orElse(request.contentVersion());
    }

    private static List<Summary.Line> seen(List<Summary.Line> lines, boolean costVisible) {
        return lines.stream()
                .filter(line -> costVisible || !line.confidential())
                .toList();
    }

    /**
     * Asks somebody in the place of another; who is asked here already knows of it.
     *
     * @param state of the other's item: whether it was their turn
     */
    void askInstead(Round round, Asked asked, WorkItem.State state) {
        boolean knows = round.people().waitsFor(asked.person());
        WorkItem successor = round.ask(asked, clock.instant());
        requests.add(successor);
        record(round, Action.REDIRECTED, successor, asked.because().name());
        if (state == WorkItem.State.OPEN) {
            successor.takeTurn(clock.instant());
            if (!knows) {
                tell(successor, Urgency.NEW);
            }
        }
    }

    String diagram(String kind) {
        return workflow.diagram(kind(kind).key());
    }

    /**
     * Tells those who have not spoken again, each once although they may speak for several.
     *
     * @return how many people
     */
    int remind(Round round, List<WorkItem> silent, String why) {
        Set<Long> told = new HashSet<>();
        for (WorkItem item : silent) {
            record(round, Action.REMINDED, item, why);
            if (told.add(item.personId())) {
                tell(item, Urgency.REMINDER);
            }
        }
        return told.size();
    }

    void tell(WorkItem item, Urgency urgency) {
        Round round = item.round();
        Request request = round.request();
        workItemOpened.fire(new WorkItemOpened(
                item.personId(),
                urgency,
                request.number(),
                request.kind(),
                request.title(),
                round.step(),
                round.rule().wanted(),
                request.applicantId(),
                round.dueAt()));
    }

    /** The flow of a request ends here. */
    void cancel(long requestId, String reason) {
        workflow.cancel(requestId, reason);
    }

    void record(Request request, Decision.Entry entry) {
        requests.add(request.append(entry, clock.instant()));
    }

    /** Records what the system itself did with somebody's place in a round. */
    void record(Round round, Action action, WorkItem item, String reason) {
        record(
                round.request(),
                new Decision.Entry(action, round.id(), item.personId(), item.onBehalfOf(), reason, null));
    }

    private void counted(Round round, VoteCount count) {
        Request request = round.request();
        record(request, Decision.Entry.bySystem(Action.SETTLED, round.id(), count.text()));
        if (!kind(request.kind()).confidential()) {
            voteSettled.fire(VoteSettled.of(round, count));
        }
    }
}
