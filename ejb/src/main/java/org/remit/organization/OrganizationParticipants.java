package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.approval.Participants;

/** Heads and superiors, from who holds which position today. */
@ApplicationScoped
public class OrganizationParticipants implements Participants {

    @Inject
    Units units;

    @Inject
    Assignments assignments;

    @Inject
    Clock clock;

    @Override
    public List<Long> headOf(String unit) {
        return persons(assignments.headsOf(unit, today()));
    }

    /** Two queries, however many units. */
    @Override
    public Map<String, List<Long>> headsOf(Set<String> codes) {
        Map<String, String> heads = units.headPositions(codes);
        Map<String, List<Holder>> holders = assignments.ofPositions(Set.copyOf(heads.values()), today()).stream()
                .collect(Collectors.groupingBy(Holder::position));
        return heads.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, head -> persons(holders.getOrDefault(head.getValue(), List.of()))));
    }

    @Override
    public Optional<Long> superiorOfUnit(String unit) {
        List<String> heads = heads(units.treeWithPlanned(today()).above(unit));
        Map<String, List<Holder>> holders =
                assignments.ofPositions(heads, today()).stream().collect(Collectors.groupingBy(Holder::position));
        return heads.stream()
                .filter(holders::containsKey)
                .map(head -> holders.get(head).get(0).personId())
                .findFirst();
    }

    @Override
    public Optional<Long> superiorOf(long person) {
        return held(person).stream()
                .map(position -> filledAbove(position, person))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What a person holds; for somebody who has left, what they held last: what they leave undone goes to the superior. */
    private List<String> held(long person) {
        List<Holder> held = assignments.ofPerson(person, today());
        return held.isEmpty()
                ? assignments.lastHeld(person, today())
                : held.stream().map(Holder::position).toList();
    }

    /** Whether the person heads the unit or one above it. */
    public boolean headsOver(long person, String unit) {
        UnitTree tree = units.treeWithPlanned(today());
        Set<String> heads = new HashSet<>(heads(tree.above(unit)));
        tree.unit(unit).map(UnitRow::headPosition).ifPresent(heads::add);
        return assignments.ofPerson(person, today()).stream().anyMatch(held -> heads.contains(held.position()));
    }

    /** One query for each step up the reporting line: it is short, and mostly the first step answers. */
    private Optional<Long> filledAbove(String position, long except) {
        Set<String> seen = new HashSet<>();
        String code = position;
        while (seen.add(code)) {
            List<String> superior = assignments.superiorOf(code);
            if (superior.isEmpty()) {
                return Optional.empty();
            }
            code = superior.get(0);
            for (long holder : persons(assignments.ofPositions(superior, today()))) {
                if (holder != except) {
                    return Optional.of(holder);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> heads(List<UnitRow> rows) {
        return rows.stream().map(UnitRow::headPosition).filter(Objects::nonNull).toList();
    }

    private static List<Long> persons(List<Holder> holders) {
        return holders.stream().map(Holder::personId).distinct().toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
