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
import org.remit.shared.BusinessException;

/** The request to let a person go over from one position to another on a day. */
@ApplicationScoped
public class StaffTransfer extends ChangeKind {

    static final String KEY = "transfer";

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

    /** Who leaves a position that ends, leaves it in time: both happen at the same midnight. */
    @Override
    boolean finds(PositionState position) {
        return true;
    }

    /** From a position that has ended before, nobody can be asked to go. */
    @Override
    public void submitting(long requestId) {
        super.submitting(requestId);
        String left = proposals.inForce(requestId).position();
        if (ground.position(left).status() == PositionStatus.CLOSED) {
            throw BusinessException.invalid("position", "error.positionUnknown", left);
        }
    }

    @Override
    void missing(ChangeContent content, Findings findings) {
        findings.required("toPosition", content.toPosition());
        findings.required("person", content.person());
    }

    @Override
    void check(ChangeContent content, PositionState position, long requestId, Findings findings) {
        Optional<PositionState> target =
                positions.state(content.toPosition()).filter(found -> found.status() != PositionStatus.CLOSED);
        if (findings.required("toPosition", content.toPosition())
                && !findings.refuse(target.isEmpty(), "toPosition", "error.positionUnknown", content.toPosition())) {
            findings.refuse(content.toPosition().equals(content.position()), "toPosition", "error.samePosition");
        }
        if (rules.person(content.person(), findings)) {
            Optional<Holding> left = leaving(content, position);
            findings.refuse(left.isEmpty(), "person", "error.holdsNot", position.code());
            if (left.isPresent() && target.isPresent()) {
                Holding wish = rules.untilLeaving(wish(content, left.get()), findings);
                rules.seat(target.get(), wish, "toPosition", requestId, findings);
                rules.share(
                        wish,
                        ground.heldBy(content.person()).stream()
                                .filter(held -> !held.position().equals(position.code())
                                        || !held.from().equals(left.get().from()))
                                .toList(),
                        findings);
            }
        }
    }

    /** What the person holds the day before or, of a position that has ended by then, held until its end; as it was agreed. */
    private Optional<Holding> leaving(ChangeContent content, PositionState position) {
        LocalDate end = position.content().validTo();
        LocalDate dayBefore = content.date().minusDays(1);
        boolean over = position.status() == PositionStatus.CLOSED && end != null && end.isBefore(dayBefore);
        LocalDate lastDay = over ? end : dayBefore;
        return staff.agreedOn(position.code(), lastDay).stream()
                .filter(held -> held.person() == content.person() && held.on(lastDay))
                .findFirst();
    }

    /** The person keeps share and kind of post, and an end that lies ahead, if nothing else is said. */
    private static Holding wish(ChangeContent content, Holding left) {
        LocalDate until = ahead(left.to(), content.date()) ? left.to() : content.until();
        return new Holding(
                content.toPosition(),
                content.person(),
                content.share() == null ? left.share() : content.share(),
                left.main(),
                content.date(),
                ahead(until, content.date()) ? until : null);
    }

    /** An end may be over when the decision comes late. */
    private static boolean ahead(LocalDate end, LocalDate date) {
        return end != null && !end.isBefore(date);
    }

    @Override
    ChangeContent completed(ChangeContent content) {
        if (content.person() == null || content.date() == null) {
            return content;
        }
        return positions
                .state(content.position())
                .flatMap(position -> leaving(content, position))
                .map(left -> wish(content, left))
                .map(wish -> new ChangeContent(
                        content.position(),
                        content.date(),
                        content.reason(),
                        null,
                        null,
                        content.person(),
                        content.toPosition(),
                        wish.share(),
                        wish.main(),
                        wish.to()))
                .orElse(content);
    }

    /** Both heads; the person's agreement when the unit, and so the agreed work, changes. */
    @Override
    void route(ChangeContent content, PositionState position, long requestId, Map<String, Object> facts) {
        String unit = position.content().unit();
        String newUnit = ground.position(content.toPosition()).content().unit();
        Set<String> units = new LinkedHashSet<>(List.of(unit, newUnit));
        facts.put("units", String.join(",", units));
        facts.put("unitChanges", units.size() > 1);
        facts.put("person", content.person().toString());
    }

    /** Both or neither: one transaction. */
    @Override
    void enforce(ChangeContent content, PositionState position, long requestId) {
        Holding left = leaving(content, position).orElseThrow();
        staff.end(content.person(), position.code(), content.date().minusDays(1));
        staff.assign(wish(content, left), requestId);
    }

    @Override
    void typed(ChangeContent content, Lines lines) {
        lines.open(
                "change.person",
                words -> words.of(people.refs(List.of(content.person()))
                        .get(content.person())
                        .name()));
        PositionState target = ground.position(content.toPosition());
        lines.open("change.toPosition", words -> words.named(target.content().title(), target.code()));
        lines.open("change.from", words -> words.date(content.date()));
        lines.open(
                "change.share",
                words -> words.text(
                        "share", words.plain(content.share()), words.text(content.main() ? "main" : "beside")));
    }

    @Override
    void summarize(ChangeContent content, PositionState position, long requestId, Lines lines) {
        typed(content, lines);
        PositionState target = ground.position(content.toPosition());
        boolean asked = !position.content().unit().equals(target.content().unit());
        lines.open("change.consent", words -> words.text(asked ? "consent.yes" : "consent.no"));
    }
}
