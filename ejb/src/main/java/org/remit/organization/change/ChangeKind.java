package org.remit.organization.change;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.remit.approval.RequestKind;
import org.remit.approval.Summary;
import org.remit.organization.PositionChanges;
import org.remit.organization.PositionState;
import org.remit.organization.PositionStatus;

/** What all requests have in common that change a position or move a person, from their submission to their day. */
public abstract class ChangeKind implements RequestKind {

    static final int MAX_REASON = 500;
    static final int MAX_YEARS_AHEAD = 10;

    @Inject
    ChangeProposals proposals;

    @Inject
    ChangeGround ground;

    @Inject
    PositionChanges positions;

    @Inject
    ChangeRights rights;

    /** The rules of the kind; the position exists and is not closed, and there is a date. */
    abstract void check(ChangeContent content, PositionState position, long requestId, Findings findings);

    /** What else the kind cannot do without, told together with a position or a date that is missing. */
    void missing(ChangeContent content, Findings findings) {}

    /** What happens when the day has come. */
    abstract void enforce(ChangeContent content, PositionState position, long requestId);

    /** What was typed, line by line, but for the reason. */
    abstract void typed(ChangeContent content, Lines lines);

    /** The lines of the summary that belong to the kind. */
    abstract void summarize(ChangeContent content, PositionState position, long requestId, Lines lines);

    /** The day at whose beginning it is in force. */
    LocalDate day(ChangeContent content) {
        return content.date();
    }

    /** Whether the position still is, so that the kind can do something to it or away from it. */
    boolean finds(PositionState position) {
        return position.status() != PositionStatus.CLOSED;
    }

    /**
     * What is put in force today when its day has passed while it was decided on: the past stays as it was.
     *
     * @param today a day after the one that was asked for
     */
    ChangeContent late(ChangeContent content, LocalDate today) {
        return content.on(today);
    }

    /** What can be put in force from today on. */
    ChangeContent due(ChangeContent content) {
        LocalDate today = ground.today();
        return day(content).isBefore(today) ? late(content, today) : content;
    }

    /** The approved requests that wait for their day and are in no one's way: they go together with this one, or give way to it. */
    List<UnderWay> harmless(ChangeContent content, long requestId) {
        return List.of();
    }

    /** What its form begins with. */
    ChangeContent begun(ChangeContent content) {
        return content;
    }

    /** Completes what was typed, so that it can be judged and kept. */
    ChangeContent completed(ChangeContent content) {
        return content;
    }

    /** What a change makes of the position, field by field. */
    List<Difference> differences(ChangeContent content) {
        return List.of();
    }

    /** Lines of a summary, collected. */
    static final class Lines {

        private final List<Summary.Line> all = new ArrayList<>();

        void open(String label, Function<ChangeWords, String> saying) {
            all.add(new Summary.Line("summary." + label, ChangeWords.both(saying), false));
        }

        void confidential(String label, Function<ChangeWords, String> saying) {
            all.add(new Summary.Line("summary." + label, ChangeWords.both(saying), true));
        }

        void add(Summary.Line line) {
            all.add(line);
        }
    }

    /** Everything that keeps it from being asked for, or, later, from being put in force. */
    Findings findings(ChangeContent content, long requestId) {
        Findings findings = new Findings();
        findings.length("reason", content.reason(), MAX_REASON);
        boolean placed = findings.required("position", content.position());
        boolean dated = findings.required("date", content.date());
        if (dated) {
            LocalDate last = ground.today().plusYears(MAX_YEARS_AHEAD);
            dated = !findings.refuse(content.date().isAfter(last), "date", "error.startTooFarAhead", MAX_YEARS_AHEAD);
        }
        if (placed && dated) {
            positions
                    .state(content.position())
                    .filter(this::finds)
                    .ifPresentOrElse(
                            found -> check(content, found, requestId, findings),
                            () -> findings.add("position", "error.positionUnknown", content.position()));
        } else {
            missing(content, findings);
        }
        return findings;
    }

    @Override
    public void submitting(long requestId) {
        ChangeContent content = proposals.inForce(requestId);
        ground.claim(key(), content, requestId, harmless(content, requestId));
        Findings findings = findings(content, requestId);
        findings.refuse(content.date().isBefore(ground.today()), "date", "error.dateInPast");
        findings.throwInvalid();
    }

    @Override
    public void discarding(long requestId) {
        proposals.remove(requestId);
    }

    @Override
    public Map<String, Object> facts(long requestId) {
        ChangeContent content = proposals.inForce(requestId);
        PositionState position = ground.position(content.position());
        Map<String, Object> facts = new HashMap<>();
        facts.put("unit", position.content().unit());
        facts.put("future", day(content).isAfter(ground.today()));
        facts.put("changesAt", ground.midnight(day(content)));
        route(content, position, requestId, facts);
        return facts;
    }

    /** Adds what the kind's diagram asks for besides. */
    void route(ChangeContent content, PositionState position, long requestId, Map<String, Object> facts) {}

    @Override
    public Summary summary(long requestId) {
        ChangeContent content = proposals.inForce(requestId);
        PositionState position = ground.position(content.position());
        Lines lines = new Lines();
        lines.open("title", words -> words.named(position.content().title(), position.code()));
        summarize(content, position, requestId, lines);
        if (!due(content).equals(content)) {
            lines.open("change.late", words -> words.text("late", words.date(day(content))));
        }
        reason(content, lines);
        return new Summary(List.copyOf(lines.all));
    }

    /** What the deciders would see of it besides the reason, while it is typed; empty as long as it does not fit. */
    Optional<Summary> preview(ChangeContent content, long requestId) {
        ChangeContent completed = completed(content);
        if (!findings(completed, requestId).all().isEmpty()) {
            return Optional.empty();
        }
        Lines lines = new Lines();
        summarize(completed, ground.position(completed.position()), requestId, lines);
        return Optional.of(new Summary(List.copyOf(lines.all)));
    }

    @Override
    public List<Summary.Line> content(long requestId, int contentVersion) {
        ChangeContent content = proposals.version(requestId, contentVersion);
        Lines lines = new Lines();
        typed(content, lines);
        reason(content, lines);
        return List.copyOf(lines.all);
    }

    private static void reason(ChangeContent content, Lines lines) {
        if (content.reason() != null) {
            lines.open("change.reason", words -> content.reason());
        }
    }

    /** Checked again: since it was asked for, the organisation has gone on. */
    @Override
    public void apply(long requestId) {
        ChangeContent content = proposals.inForce(requestId);
        if (day(content).isAfter(ground.today())) {
            findings(content, requestId).throwConflict();
        } else {
            putInForce(requestId);
        }
    }

    /** The day has come, or has passed while it was decided on. */
    void putInForce(long requestId) {
        meetDay(requestId).throwConflict();
    }

    /** @return what keeps it from being put in force; when there is nothing, it is */
    Findings meetDay(long requestId) {
        ChangeContent content = due(proposals.inForce(requestId));
        ground.lock(content);
        Findings findings = findings(content, requestId);
        if (findings.all().isEmpty()) {
            enforce(content, ground.position(content.position()), requestId);
            proposals.finish(requestId);
        }
        return findings;
    }

    @Override
    public boolean concerns(long requestId, long personId) {
        ChangeContent content = proposals.inForce(requestId);
        return Long.valueOf(personId).equals(content.person())
                || rights.heads(personId, content.position())
                || content.toPosition() != null && rights.heads(personId, content.toPosition());
    }
}
