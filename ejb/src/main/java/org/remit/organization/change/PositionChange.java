package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.remit.approval.Summary;
import org.remit.organization.KnownCodes;
import org.remit.organization.PositionBook;
import org.remit.organization.PositionContent;
import org.remit.organization.PositionState;
import org.remit.organization.UnitPeriod;
import org.remit.organization.budget.ChangeReservations.Reserved;

/** The request to make something else of a position from a day on. */
@ApplicationScoped
public class PositionChange extends ChangeKind {

    static final String KEY = "position-change";

    static final int MAX_TITLE = 120;
    static final int MAX_HEADCOUNT = 999;
    static final int MAX_FAMILY = 60;
    static final int MAX_GRADE = 20;
    static final BigDecimal MAX_COST = new BigDecimal("1000000");
    static final BigDecimal MAX_FTE = new BigDecimal("999");

    @Inject
    Differences differences;

    @Inject
    AdditionalCost additionalCost;

    @Inject
    PositionBook book;

    @Override
    public String key() {
        return KEY;
    }

    /** What it was is kept: after its day the position is no longer what it was compared with. */
    @Override
    ChangeContent completed(ChangeContent content) {
        return positions
                .state(content.position())
                .map(found -> content.before(PositionValues.of(found)))
                .orElse(content);
    }

    @Override
    void check(ChangeContent content, PositionState position, long requestId, Findings findings) {
        PositionValues values = content.values();
        checkPlace(content, position, findings);
        checkSize(content, position, findings);
        findings.line("jobFamily", values.jobFamily(), MAX_FAMILY);
        findings.line("grade", values.grade(), MAX_GRADE);
        findings.refuse(content.date().isBefore(position.since()), "date", "error.changedSince", position.since());
        findings.refuse(
                position.content().validTo() != null
                        && content.date().isAfter(position.content().validTo()),
                "date",
                "error.afterLastDay",
                position.content().validTo());
        findings.refuse(values.equals(PositionValues.of(position)), "date", "error.nothingChanges");
    }

    private void checkPlace(ChangeContent content, PositionState position, Findings findings) {
        PositionValues values = content.values();
        if (findings.named("title", values.title())) {
            findings.line("title.zh", values.title().zh(), MAX_TITLE);
            findings.line("title.en", values.title().en(), MAX_TITLE);
        }
        KnownCodes known = book.known(values.of(position.content()));
        if (findings.required("unit", values.unit())
                && !findings.refuse(!known.units().contains(values.unit()), "unit", "error.unitUnknown", values.unit())
                && !values.unit().equals(position.content().unit())) {
            UnitPeriod unit = positions.unitPeriod(values.unit());
            findings.refuse(position.leads(), "unit", "error.headStaysInUnit");
            findings.refuse(unit.endsBefore(position.content().validTo()), "unit", "error.unitEnds", unit.to());
            findings.refuse(unit.beginsAfter(content.date()), "date", "error.unitBegins", unit.from());
        }
        findings.required("layer", values.layer());
        String superior = values.reportsTo();
        if (superior == null) {
            // only what is at the top already stays there
            findings.refuse(position.content().reportsTo() != null, "reportsTo", "error.required");
        } else if (!findings.refuse(
                !known.positions().contains(superior), "reportsTo", "error.reportsToUnknown", superior)) {
            findings.refuse(positions.reportsTo(superior, position.code()), "reportsTo", "error.reportsToItself");
        }
    }

    private void checkSize(ChangeContent content, PositionState position, Findings findings) {
        PositionValues values = content.values();
        Integer headcount = values.headcount();
        if (findings.required("headcount", headcount)
                && !findings.refuse(
                        headcount < 1 || headcount > MAX_HEADCOUNT,
                        "headcount",
                        "error.headcountOutOfRange",
                        1,
                        MAX_HEADCOUNT)) {
            int held = Peak.seats(position.holdings(), content.date(), null);
            findings.refuse(headcount < held, "headcount", "error.headcountBelowHolders", held);
        }
        BigDecimal cost = values.monthlyCost();
        if (findings.required("monthlyCost", cost)) {
            findings.refuse(outside(cost, MAX_COST), "monthlyCost", "error.costOutOfRange", 0, MAX_COST, 2);
        }
        BigDecimal fte = values.fte();
        findings.refuse(fte != null && outside(fte, MAX_FTE), "fte", "error.fteOutOfRange", 0, MAX_FTE, 2);
    }

    private static boolean outside(BigDecimal number, BigDecimal max) {
        return number.signum() < 0 || number.compareTo(max) > 0 || number.scale() > 2;
    }

    /** The head of the unit, and the head of the new one when it moves; the board when the table says so. */
    @Override
    void route(ChangeContent content, PositionState position, long requestId, Map<String, Object> facts) {
        Set<String> units = new LinkedHashSet<>(
                List.of(position.content().unit(), content.values().unit()));
        facts.put("units", String.join(",", units));
        facts.putAll(addition(content, position, requestId).facts());
    }

    @Override
    void enforce(ChangeContent content, PositionState position, long requestId) {
        positions.change(
                position.code(),
                content.values().of(position.content()),
                content.values().frozen(),
                content.date(),
                requestId);
    }

    @Override
    List<Difference> differences(ChangeContent content) {
        return differences.of(content, currency(content));
    }

    @Override
    void typed(ChangeContent content, Lines lines) {
        from(content, lines);
        differences.lines(content.values(), currency(content)).forEach(lines::add);
    }

    private static void from(ChangeContent content, Lines lines) {
        lines.open("change.from", words -> words.date(content.date()));
    }

    private String currency(ChangeContent content) {
        return ground.position(content.position()).content().currency();
    }

    @Override
    void summarize(ChangeContent content, PositionState position, long requestId, Lines lines) {
        from(content, lines);
        differences(content)
                .forEach(difference -> lines.add(new Summary.Line(
                        "summary.change." + difference.field(),
                        ChangeWords.both(words -> words.change(difference)),
                        difference.confidential())));
        addition(content, position, requestId)
                .summarize(lines, position.content().currency());
    }

    /** Judged in the year in which it begins. */
    private AdditionalCost.Added addition(ChangeContent content, PositionState position, long requestId) {
        ChangeContent due = due(content);
        PositionContent old = position.content();
        int year = due.date().getYear();
        return additionalCost.of(added(due, old.validTo()), year, year, old.endless(), requestId);
    }

    /** What its unit has to bear besides, up to the position's last day. */
    static Reserved added(ChangeContent content, LocalDate lastDay) {
        PositionValues values = content.values();
        PositionValues before = content.before();
        boolean moves = !values.unit().equals(before.unit());
        return new Reserved(
                values.unit(),
                content.date(),
                lastDay,
                values.headcount(),
                values.monthlyCost(),
                moves ? 0 : before.headcount(),
                before.monthlyCost(),
                lastDay);
    }
}
