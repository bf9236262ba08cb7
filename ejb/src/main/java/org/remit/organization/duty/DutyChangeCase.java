package org.remit.organization.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.approval.Summary;
import org.remit.organization.DutyBook;
import org.remit.organization.DutyContent;
import org.remit.organization.DutyPartner;
import org.remit.organization.PositionDuties;
import org.remit.organization.opening.DutyLines;
import org.remit.shared.BusinessException;
import org.remit.shared.LocalizedText;

/** A change of duties in the organisation as it is: whom it concerns, and what the deciders see at a glance. */
@ApplicationScoped
class DutyChangeCase {

    @Inject
    DutyBook book;

    @Inject
    DutyChangeAdvice advice;

    @Inject
    DutyLines lines;

    @Inject
    Clock clock;

    /** Where the request goes, and when it takes effect: at midnight where the company is. */
    Map<String, Object> facts(DutyChangeContent content) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("unit", unit(content));
        facts.put("partners", String.join(",", partners(content)));
        facts.put(
                "incumbents",
                book.incumbents(content.position()).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(",")));
        facts.put("future", content.effectiveFrom().isAfter(LocalDate.now(clock)));
        facts.put(
                "inForceAt",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        content.effectiveFrom().atStartOfDay(clock.getZone())));
        return facts;
    }

    String unit(DutyChangeContent content) {
        return position(content).unit();
    }

    /** The units of those with whom a duty is or was done that changes; the position's own head is asked anyway. */
    private Set<String> partners(DutyChangeContent content) {
        Set<DutyPartner> touched = new HashSet<>();
        for (DutyDifference difference : differences(content)) {
            if (difference.kind() != DutyDifference.Becoming.SAME) {
                Stream.of(difference.before(), difference.after())
                        .filter(duty -> duty != null)
                        .forEach(duty -> touched.addAll(duty.partners()));
            }
        }
        Set<String> units = new TreeSet<>(book.units(touched));
        units.remove(unit(content));
        return units;
    }

    /** What becomes of each duty, against the versions that the proposal was made from. */
    List<DutyDifference> differences(DutyChangeContent content) {
        return DutyDifference.of(book.at(content.position(), content.base()), content.duties());
    }

    /** What it asks for, with the names of what it speaks of. */
    DutyChangeView view(DutyChangeContent content) {
        List<DutyDifference> differences = differences(content);
        List<DutyContent> shown = differences.stream()
                .flatMap(difference -> Stream.of(difference.before(), difference.after()))
                .filter(duty -> duty != null)
                .toList();
        Set<DutyPartner> partners = new HashSet<>();
        shown.forEach(duty -> partners.addAll(duty.partners()));
        Set<String> functions = shown.stream().map(DutyContent::function).collect(Collectors.toSet());
        return new DutyChangeView(content, differences, book.functionNames(functions), book.names(partners));
    }

    Summary summary(DutyChangeContent content) {
        PositionDuties position = position(content);
        Set<DutyPartner> units = partners(content).stream()
                .map(unit -> new DutyPartner(DutyPartner.Kind.UNIT, unit))
                .collect(Collectors.toSet());
        List<LocalizedText> partners = List.copyOf(book.names(units).values());
        DutyChangeView change = view(content);
        return new DutyChangeSummary(change, position)
                .summary(
                        partners,
                        book.incumbents(content.position()).size(),
                        advice.needingReason(content),
                        advice.overlaps(content, change.differences()),
                        advice.lost(content));
    }

    /** What was typed, line by line. */
    List<Summary.Line> content(DutyChangeContent content) {
        List<Summary.Line> all = new ArrayList<>();
        all.add(new Summary.Line(
                "summary.effectiveFrom", DutyWords.both(words -> words.date(content.effectiveFrom())), false));
        all.addAll(lines.of(content.duties()));
        if (content.reason() != null) {
            all.add(new Summary.Line("summary.change.reason", DutyWords.both(words -> content.reason()), false));
        }
        return all;
    }

    /** Fails when the principles find something and nobody says why it stays. */
    void requireReason(DutyChangeContent content) {
        if (content.reason() == null && advice.needingReason(content) > 0) {
            throw BusinessException.invalid("reason", "error.reasonRequired");
        }
    }

    private PositionDuties position(DutyChangeContent content) {
        return book.of(content.position()).orElseThrow();
    }
}
