package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.remit.organization.PositionContent;
import org.remit.organization.PositionState;
import org.remit.organization.UnitPeriod;
import org.remit.organization.budget.ChangeReservations.Reserved;

/** The request to let a temporary position last longer. */
@ApplicationScoped
public class PositionProlongation extends ChangeKind {

    static final String KEY = "position-prolongation";

    static final int MAX_YEARS = 5;

    @Inject
    AdditionalCost additionalCost;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    void check(ChangeContent content, PositionState position, long requestId, Findings findings) {
        LocalDate end = position.content().validTo();
        if (!findings.refuse(end == null, "position", "error.notTemporary")) {
            findings.refuse(!content.date().isAfter(end), "date", "error.notLonger", end);
            findings.refuse(
                    ChronoUnit.YEARS.between(position.content().validFrom(), content.date()) >= MAX_YEARS,
                    "date",
                    "error.periodTooLong",
                    MAX_YEARS);
            UnitPeriod unit = positions.unitPeriod(position.content().unit());
            findings.refuse(unit.endsBefore(content.date()), "date", "error.afterUnit", unit.to());
        }
    }

    /** Whoever is to hold it, will: it only lasts longer. */
    @Override
    List<UnderWay> harmless(ChangeContent content, long requestId) {
        return proposals.waitingSeats(content.position(), requestId);
    }

    /** The board when the table says so about what the longer time adds. */
    @Override
    void route(ChangeContent content, PositionState position, long requestId, Map<String, Object> facts) {
        facts.putAll(addition(content, position, requestId).facts());
    }

    /** At once; the new end is waited for by the diagram. */
    @Override
    public void apply(long requestId) {
        putInForce(requestId);
    }

    @Override
    LocalDate day(ChangeContent content) {
        return content.date().plusDays(1);
    }

    /** A last day is none to be put off: what has passed by then is no prolongation any more. */
    @Override
    ChangeContent late(ChangeContent content, LocalDate today) {
        return content;
    }

    @Override
    void enforce(ChangeContent content, PositionState position, long requestId) {
        positions.prolong(position.code(), content.date());
    }

    @Override
    void typed(ChangeContent content, Lines lines) {
        lines.open("change.lastDay", words -> words.date(content.date()));
    }

    @Override
    void summarize(ChangeContent content, PositionState position, long requestId, Lines lines) {
        lines.open(
                "change.lastDay",
                words -> content.date().equals(position.content().validTo())
                        ? words.date(content.date())
                        : words.text("change", words.date(position.content().validTo()), words.date(content.date())));
        addition(content, position, requestId)
                .summarize(lines, position.content().currency());
    }

    /** Judged in every year that the longer time touches; in one at least, even when by now the position lasts as long. */
    private AdditionalCost.Added addition(ChangeContent content, PositionState position, long requestId) {
        PositionContent old = position.content();
        Reserved added =
                added(old.unit(), old.validFrom(), old.validTo(), content.date(), old.headcount(), old.monthlyCost());
        int first = old.validTo().plusDays(1).getYear();
        return additionalCost.of(added, first, Math.max(first, content.date().getYear()), old.endless(), requestId);
    }

    /** What the unit has to bear besides: the same position, from its first day to another last one. */
    static Reserved added(
            String unit,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate newLastDay,
            int headcount,
            BigDecimal monthlyCost) {
        return new Reserved(unit, firstDay, newLastDay, headcount, monthlyCost, headcount, monthlyCost, lastDay);
    }
}
