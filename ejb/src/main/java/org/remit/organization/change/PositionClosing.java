package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.remit.organization.Holding;
import org.remit.organization.PositionState;
import org.remit.people.People;
import org.remit.people.PersonRef;

/** The request to close a position after a last day. */
@ApplicationScoped
public class PositionClosing extends ChangeKind {

    static final String KEY = "position-closing";

    @Inject
    People people;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    void check(ChangeContent content, PositionState position, long requestId, Findings findings) {
        missing(content, findings);
        LocalDate end = position.content().validTo();
        LocalDate first = position.content().validFrom();
        findings.refuse(content.date().isBefore(first), "date", "error.closesBeforeStart", first);
        findings.refuse(
                end != null && !content.date().isBefore(end), "date", "error.closesAnyway", end == null ? "" : end);
    }

    @Override
    void missing(ChangeContent content, Findings findings) {
        findings.required("reason", content.reason());
    }

    /** The last day is still one. */
    @Override
    LocalDate day(ChangeContent content) {
        return content.date().plusDays(1);
    }

    /** Yesterday was its last day. */
    @Override
    ChangeContent late(ChangeContent content, LocalDate today) {
        return content.on(today.minusDays(1));
    }

    @Override
    void enforce(ChangeContent content, PositionState position, long requestId) {
        positions.closeAfter(position.code(), content.date());
    }

    @Override
    void typed(ChangeContent content, Lines lines) {
        lines.open("change.lastDay", words -> words.date(content.date()));
    }

    @Override
    void summarize(ChangeContent content, PositionState position, long requestId, Lines lines) {
        typed(content, lines);
        List<Holding> held = position.holdings().stream()
                .filter(holding -> holding.to() == null || holding.to().isAfter(content.date()))
                .toList();
        Map<Long, PersonRef> names =
                people.refs(held.stream().map(Holding::person).toList());
        lines.open(
                "change.holders",
                words -> held.isEmpty()
                        ? words.text("nobody")
                        : words.text(
                                "holders",
                                held.stream()
                                        .map(holding -> words.of(
                                                names.get(holding.person()).name()))
                                        .collect(Collectors.joining(words.text("and")))));
    }
}
