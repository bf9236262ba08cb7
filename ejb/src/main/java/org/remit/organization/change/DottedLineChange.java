package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.remit.organization.Holding;
import org.remit.organization.PositionState;
import org.remit.organization.PositionStatus;
import org.remit.organization.StaffBook;
import org.remit.people.People;

/** The request that who holds a position answers to another one beside their reporting line, from a day on, or no longer. */
@ApplicationScoped
public class DottedLineChange extends ChangeKind {

    static final String KEY = "dotted-line";

    @Inject
    DottedLines lines;

    @Inject
    SeatRules rules;

    @Inject
    StaffBook staff;

    @Inject
    People people;

    @Override
    public String key() {
        return KEY;
    }

    /** What ends has no last day of its own. */
    @Override
    ChangeContent completed(ChangeContent content) {
        return content.toPosition() == null ? content.until(null) : content;
    }

    @Override
    void check(ChangeContent content, PositionState position, long requestId, Findings findings) {
        LocalDate until = content.until();
        findings.required("reason", content.reason());
        findings.refuse(until != null && until.isBefore(content.date()), "until", "error.endBeforeStart");
        if (rules.person(content.person(), findings)
                && !findings.refuse(
                        !holds(content, position.code()), "person", "error.holdsNotThen", position.code())) {
            Optional<DottedLines.Current> current = lines.before(content, requestId);
            if (content.toPosition() == null) {
                findings.refuse(current.isEmpty(), "toPosition", "error.dottedNone");
            } else {
                checkTarget(content, position, findings);
                findings.refuse(
                        current.filter(line -> line.is(content)).isPresent(), "toPosition", "error.nothingChanges");
            }
        }
    }

    private void checkTarget(ChangeContent content, PositionState position, Findings findings) {
        String to = content.toPosition();
        Optional<PositionState> target = positions.state(to).filter(found -> openOn(found, content.date()));
        if (findings.refuse(target.isEmpty(), "toPosition", "error.positionUnknown", to)
                || findings.refuse(holds(content, to), "toPosition", "error.dottedToItself")) {
            return;
        }
        LocalDate last = target.get().content().validTo();
        findings.refuse(
                last != null && (content.until() == null || content.until().isAfter(last)),
                "until",
                "error.dottedOutlives",
                last);
        findings.refuse(to.equals(position.content().reportsTo()), "toPosition", "error.dottedToSuperior");
        findings.refuse(positions.reportsTo(to, position.code()), "toPosition", "error.dottedToBelow");
    }

    private static boolean openOn(PositionState position, LocalDate day) {
        LocalDate end = position.content().validTo();
        return position.status() != PositionStatus.CLOSED
                && !position.content().validFrom().isAfter(day)
                && (end == null || !end.isBefore(day));
    }

    private boolean holds(ChangeContent content, String position) {
        List<Holding> agreed = staff.agreedOn(position, content.date()).stream()
                .filter(held -> held.person() == content.person())
                .toList();
        return staff.untilLeaving(agreed).stream().anyMatch(held -> held.on(content.date()));
    }

    /** Both heads; where it ends, the head of the unit that it led to. */
    @Override
    void route(ChangeContent content, PositionState position, long requestId, Map<String, Object> facts) {
        Set<String> units = new LinkedHashSet<>(List.of(position.content().unit()));
        Optional.ofNullable(content.toPosition()).map(this::unit).ifPresent(units::add);
        lines.before(content, requestId)
                .map(DottedLines.Current::to)
                .map(this::unit)
                .ifPresent(units::add);
        facts.put("units", String.join(",", units));
    }

    private String unit(String position) {
        return ground.position(position).content().unit();
    }

    @Override
    void enforce(ChangeContent content, PositionState position, long requestId) {
        lines.put(content, requestId);
    }

    @Override
    void typed(ChangeContent content, Lines typed) {
        person(content, typed);
        typed.open("change.dotted", words -> named(words, content.toPosition()));
        period(content, typed);
    }

    @Override
    void summarize(ChangeContent content, PositionState position, long requestId, Lines summary) {
        Optional<String> before = before(content, requestId);
        person(content, summary);
        summary.open(
                "change.dotted",
                words -> before.isEmpty()
                        ? named(words, content.toPosition())
                        : words.text("change", named(words, before.get()), named(words, content.toPosition())));
        period(content, summary);
    }

    private void person(ChangeContent content, Lines all) {
        all.open(
                "change.person",
                words -> words.of(people.refs(List.of(content.person()))
                        .get(content.person())
                        .name()));
    }

    private static void period(ChangeContent content, Lines all) {
        all.open(
                "change.period",
                words -> content.until() == null
                        ? words.text("period", words.date(content.date()))
                        : words.text("periodTo", words.date(content.date()), words.date(content.until())));
    }

    /** Once it is in force, what was before is found on the day before. */
    private Optional<String> before(ChangeContent content, long requestId) {
        return lines.before(content, requestId)
                .or(() -> lines.before(content.on(content.date().minusDays(1)), requestId))
                .map(DottedLines.Current::to);
    }

    private String named(ChangeWords words, String code) {
        return code == null
                ? words.text("none")
                : words.named(ground.position(code).content().title(), code);
    }
}
