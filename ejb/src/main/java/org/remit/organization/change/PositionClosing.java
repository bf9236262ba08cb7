package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.approval.RequestFlow;
import org.remit.organization.Holding;
import org.remit.organization.PositionState;
import org.remit.organization.PositionStatus;
import org.remit.organization.coverage.FunctionGap;
import org.remit.organization.coverage.FunctionOwners;
import org.remit.people.People;
import org.remit.people.PersonRef;
import org.remit.shared.BusinessException.Violation;

/**
 * The request to close a position after a last day. One that is still planned is cancelled instead, with the last yes, unless
 * a last day within its time is given: it never opens, and whoever was to hold it will not.
 */
@ApplicationScoped
public class PositionClosing extends ChangeKind {

    static final String KEY = "position-closing";

    @Inject
    People people;

    @Inject
    RequestFlow requests;

    @Inject
    FunctionOwners owners;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    void check(ChangeContent content, PositionState position, long requestId, Findings findings) {
        missing(content, findings);
        LocalDate end = position.content().validTo();
        LocalDate first = position.content().validFrom();
        boolean planned = position.status() == PositionStatus.PLANNED;
        findings.refuse(!planned && cancels(content, position), "date", "error.closesBeforeStart", first);
        findings.refuse(
                end != null && !content.date().isBefore(end), "date", "error.closesAnyway", end == null ? "" : end);
    }

    /** Whether its last day would come before its first. */
    private static boolean cancels(ChangeContent content, PositionState position) {
        return content.date().isBefore(position.content().validFrom());
    }

    private boolean cancels(ChangeContent content) {
        return cancels(content, ground.position(content.position()));
    }

    /** A planned position is cancelled for any day before its first one, and when no day is given. */
    @Override
    ChangeContent completed(ChangeContent content) {
        return positions
                .state(content.position())
                .filter(position -> position.status() == PositionStatus.PLANNED)
                .filter(position -> content.date() == null || cancels(content, position))
                .map(position -> content.on(position.content().validFrom().minusDays(1)))
                .orElse(content);
    }

    @Override
    List<UnderWay> harmless(ChangeContent content, long requestId) {
        return cancels(content)
                ? proposals.waiting(content.position(), requestId)
                : proposals.waitingSeats(content.position(), requestId);
    }

    /** What can never be put in force once this is approved: who is to hold the position earlier, will until it closes. */
    List<UnderWay> overtaken(ChangeContent content, long requestId) {
        return harmless(content, requestId).stream()
                .filter(other ->
                        cancels(content) || proposals.inForce(other.id()).date().isAfter(content.date()))
                .toList();
    }

    @Override
    public void apply(long requestId) {
        super.apply(requestId);
        ChangeContent content = due(proposals.inForce(requestId));
        Violation reason = cancels(content)
                ? Violation.of("position", "error.positionCancelled", content.position())
                : Violation.of("position", "error.positionClosesBefore", content.position(), content.date());
        overtaken(content, requestId).forEach(other -> requests.overtake(other.id(), List.of(reason)));
    }

    @Override
    void missing(ChangeContent content, Findings findings) {
        findings.required("reason", content.reason());
    }

    /** The last day is still one; what never opens waits for nothing. */
    @Override
    LocalDate day(ChangeContent content) {
        return cancels(content) ? ground.today() : content.date().plusDays(1);
    }

    /** Yesterday was its last day. */
    @Override
    ChangeContent late(ChangeContent content, LocalDate today) {
        return content.on(today.minusDays(1));
    }

    @Override
    void enforce(ChangeContent content, PositionState position, long requestId) {
        if (cancels(content, position)) {
            positions.cancel(position.code());
        } else {
            positions.closeAfter(position.code(), content.date());
        }
    }

    @Override
    void typed(ChangeContent content, Lines lines) {
        lines.open("change.lastDay", words -> words.date(content.date()));
    }

    @Override
    void summarize(ChangeContent content, PositionState position, long requestId, Lines lines) {
        if (cancels(content, position)) {
            lines.open(
                    "change.cancelled",
                    words -> words.text(
                            "cancelled", words.date(position.content().validFrom())));
            lines.open("change.cancelledStaff", staff(ground.seatsTaken(position, requestId), "cancelledStaff"));
        } else {
            typed(content, lines);
            Map<Boolean, List<Holding>> beginsLater = ground.seatsTaken(position, requestId).stream()
                    .filter(holding -> holding.to() == null || holding.to().isAfter(content.date()))
                    .collect(Collectors.partitioningBy(holding -> holding.from().isAfter(content.date())));
            lines.open("change.holders", staff(beginsLater.get(false), "holders"));
            if (!beginsLater.get(true).isEmpty()) {
                lines.open("change.cancelledStaff", staff(beginsLater.get(true), "closedStaff"));
            }
            List<FunctionGap> lost = owners.lost(position.code(), List.of(), day(content));
            if (!lost.isEmpty()) {
                lines.open(
                        "ownerless",
                        words -> lost.stream()
                                .map(gap -> words.of(gap.name()))
                                .collect(Collectors.joining(words.text("and"))));
            }
        }
    }

    private Function<ChangeWords, String> staff(List<Holding> held, String text) {
        Map<Long, PersonRef> names =
                people.refs(held.stream().map(Holding::person).toList());
        return words -> held.isEmpty()
                ? words.text("nobody")
                : words.text(
                        text,
                        held.stream()
                                .map(holding ->
                                        words.of(names.get(holding.person()).name()))
                                .collect(Collectors.joining(words.text("and"))));
    }
}
