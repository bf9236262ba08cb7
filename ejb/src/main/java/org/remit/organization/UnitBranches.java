package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.shared.BusinessException;

/** Parts of the tree of units, for features that add something up along it. */
@ApplicationScoped
public class UnitBranches {

    @Inject
    Units units;

    @Inject
    Assignments assignments;

    @Inject
    Clock clock;

    /**
     * A unit and what lies directly below it, today or, of a unit that begins later, on its first day.
     *
     * @param code null for the whole organisation, which is the top unit when there is one only
     * @throws BusinessException INVALID with the field {@code unit} when there is no such unit
     */
    public UnitBranch branch(String code) {
        LocalDate day = day(code);
        UnitTree tree = units.tree(day);
        List<UnitRow> all = tree.inOrder();
        List<UnitRow> roots = all.stream().filter(row -> row.parent() == null).toList();
        String top = code == null && roots.size() == 1 ? roots.get(0).code() : code;
        UnitRow unit = top == null ? null : tree.unit(top).orElse(null);
        if (top != null && unit == null) {
            throw BusinessException.invalid("unit", "error.unitUnknown", code);
        }
        List<UnitRow> parts = unit == null
                ? roots
                : all.stream().filter(row -> top.equals(row.parent())).toList();
        Map<String, String> partOf = new HashMap<>();
        parts.forEach(part -> tree.below(part.code()).forEach(below -> partOf.put(below, part.code())));
        List<UnitRow> path = new ArrayList<>();
        if (unit != null) {
            partOf.put(unit.code(), unit.code());
            path.addAll(tree.above(unit.code()));
            Collections.reverse(path);
        }
        return new UnitBranch(day, unit, path, parts, partOf.size() == all.size(), partOf);
    }

    private LocalDate day(String code) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = code == null ? null : units.planned(today).get(code);
        return first == null ? today : first;
    }

    /** The units that a person heads today, with everything below them, planned ones too; two queries. */
    public Set<String> headedBy(long person) {
        UnitTree tree = units.treeWithPlanned(LocalDate.now(clock));
        Set<String> held = assignments.ofPerson(person, LocalDate.now(clock)).stream()
                .map(Holder::position)
                .collect(Collectors.toSet());
        Set<String> headed = new HashSet<>();
        tree.inOrder().stream()
                .filter(unit -> held.contains(unit.headPosition()))
                .forEach(unit -> headed.addAll(tree.below(unit.code())));
        return headed;
    }
}
