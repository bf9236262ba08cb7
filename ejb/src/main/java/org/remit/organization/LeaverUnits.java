package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.people.PersonRef;

/** Which units nobody heads any more once somebody has left. */
@ApplicationScoped
public class LeaverUnits {

    @Inject
    Units units;

    @Inject
    Assignments assignments;

    /** In the order of the tree, with who is asked instead; three queries, however many units they head. */
    public List<HeadlessUnit> headlessAfter(long person, LocalDate lastDay) {
        UnitTree tree = units.treeWithPlanned(lastDay);
        Set<String> held = assignments.ofPerson(person, lastDay).stream()
                .map(Holder::position)
                .collect(Collectors.toSet());
        List<UnitRow> headed = tree.inOrder().stream()
                .filter(unit -> unit.headPosition() != null && held.contains(unit.headPosition()))
                .toList();
        Map<String, Holder> heads = others(person, tree, headed, lastDay.plusDays(1));
        return headed.stream()
                .filter(unit -> !heads.containsKey(unit.headPosition()))
                .map(unit -> new HeadlessUnit(unit.code(), unit.name(), above(unit, tree, heads)))
                .toList();
    }

    /** Who else holds the positions that head these units or those above them; of several the one who is asked first. */
    private Map<String, Holder> others(long person, UnitTree tree, List<UnitRow> headed, LocalDate day) {
        Set<String> positions = headed.stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit), tree.above(unit.code()).stream()))
                .map(UnitRow::headPosition)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return assignments.onDay(positions, day, false).stream()
                .filter(holder -> holder.personId() != person)
                .collect(Collectors.toMap(Holder::position, holder -> holder, (first, other) -> first));
    }

    private static PersonRef above(UnitRow unit, UnitTree tree, Map<String, Holder> heads) {
        return tree.above(unit.code()).stream()
                .map(upper -> heads.get(upper.headPosition()))
                .filter(Objects::nonNull)
                .map(holder -> new PersonRef(holder.personId(), holder.name()))
                .findFirst()
                .orElse(null);
    }
}
