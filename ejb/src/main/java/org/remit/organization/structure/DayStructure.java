package org.remit.organization.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.remit.organization.Incumbent;
import org.remit.organization.UnitRow;
import org.remit.organization.UnitTree;
import org.remit.organization.staffing.UnitSeats;
import org.remit.people.PersonRef;

/** The tree of units of a day with its sums: what a unit has includes all that stands below it. */
final class DayStructure {

    private final UnitTree tree;
    private final Map<String, UnitSeats> seats = new HashMap<>();
    private final Map<String, Integer> below = new HashMap<>();

    /** @param own the seats of each unit alone */
    DayStructure(UnitTree tree, Collection<UnitSeats> own) {
        this.tree = tree;
        own.forEach(unit -> seats.put(unit.unit(), unit));
        tree.children(null).forEach(this::sum);
    }

    private int sum(String code) {
        int units = 0;
        UnitSeats sum = seats.getOrDefault(code, UnitSeats.NONE);
        for (String child : tree.children(code)) {
            units += 1 + sum(child);
            sum = sum.plus(seats.get(child));
        }
        seats.put(code, sum);
        below.put(code, units);
        return units;
    }

    List<UnitRow> above(String code) {
        return tree.above(code);
    }

    /** The codes of the head positions of all units that {@link #nodes} would show. */
    Set<String> heads(List<String> codes, int levels) {
        Set<String> heads = new LinkedHashSet<>();
        for (String code : codes) {
            tree.unit(code).map(UnitRow::headPosition).filter(Objects::nonNull).ifPresent(heads::add);
            if (levels > 0) {
                heads.addAll(heads(tree.children(code), levels - 1));
            }
        }
        return heads;
    }

    /** @param levels how many levels below these units are shown */
    List<UnitNode> nodes(List<String> codes, int levels, Map<String, List<Incumbent>> incumbents) {
        return codes.stream()
                .map(code -> new UnitNode(
                        card(tree.unit(code).orElseThrow(), incumbents),
                        levels == 0 ? List.of() : nodes(tree.children(code), levels - 1, incumbents)))
                .toList();
    }

    private UnitCard card(UnitRow unit, Map<String, List<Incumbent>> incumbents) {
        UnitSeats sum = seats.getOrDefault(unit.code(), UnitSeats.NONE);
        return new UnitCard(
                unit.code(),
                unit.name(),
                unit.layer(),
                unit.parent(),
                unit.headPosition(),
                unit.headPosition() == null ? List.of() : persons(incumbents.get(unit.headPosition())),
                below.getOrDefault(unit.code(), 0),
                sum.seats(),
                sum.vacancies());
    }

    /** A unit on a day on which it is not there. */
    static UnitCard empty(UnitRow unit) {
        return new DayStructure(new UnitTree(List.of(unit)), List.of()).card(unit, Map.of());
    }

    private static List<PersonRef> persons(List<Incumbent> incumbents) {
        return incumbents == null
                ? List.of()
                : incumbents.stream().map(Incumbent::person).toList();
    }

    List<String> top() {
        return tree.children(null);
    }

    /** How many levels of units there are. */
    int levels() {
        return levelsBelow(null);
    }

    private int levelsBelow(String code) {
        return tree.children(code).stream()
                .mapToInt(child -> 1 + levelsBelow(child))
                .max()
                .orElse(0);
    }

    /** The units that stand on a deeper level than this one, in the order of the tree. */
    List<UnitRef> deeperThan(int levels, int most) {
        List<UnitRef> deep = new ArrayList<>();
        collectDeeper(null, levels, deep);
        return deep.stream().limit(most).toList();
    }

    private void collectDeeper(String code, int levels, List<UnitRef> deep) {
        for (String child : tree.children(code)) {
            if (levels == 0) {
                tree.unit(child).ifPresent(unit -> deep.add(new UnitRef(unit.code(), unit.name())));
            }
            collectDeeper(child, Math.max(0, levels - 1), deep);
        }
    }
}
