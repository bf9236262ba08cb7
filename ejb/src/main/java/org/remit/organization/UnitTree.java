package org.remit.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units as a tree: what is above and below one of them. A circle in the data ends a walk, never hangs it. */
public final class UnitTree {

    private final Map<String, UnitRow> units = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();

    /** @param rows all units, siblings in their order; one whose parent is not among them stands at the top */
    public UnitTree(List<UnitRow> rows) {
        rows.forEach(row -> units.put(row.code(), row));
        rows.forEach(row -> children.computeIfAbsent(
                        units.containsKey(row.parent()) ? row.parent() : null, parent -> new ArrayList<>())
                .add(row.code()));
    }

    /** How many units there are. */
    int size() {
        return units.size();
    }

    /** The unit with this code. */
    public Optional<UnitRow> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /** The units right below this one, or those at the top for null. */
    public List<String> children(String code) {
        return children.getOrDefault(code, List.of());
    }

    /** All units, each before those below it. */
    public List<UnitRow> inOrder() {
        Set<String> codes = new LinkedHashSet<>();
        collectBelow(null, codes);
        return codes.stream().map(units::get).toList();
    }

    /** The unit and everything below it; empty when there is no such unit. */
    public Set<String> below(String code) {
        Set<String> codes = new LinkedHashSet<>();
        if (units.containsKey(code)) {
            codes.add(code);
            collectBelow(code, codes);
        }
        return codes;
    }

    /** The units above this one, the nearest first. */
    public List<UnitRow> above(String code) {
        Set<String> seen = new LinkedHashSet<>();
        UnitRow unit = units.get(code);
        while (unit != null && unit.parent() != null && seen.add(unit.parent())) {
            unit = units.get(unit.parent());
        }
        return seen.stream().filter(units::containsKey).map(units::get).toList();
    }

    /** How many units stand above this one. */
    public int depth(String code) {
        return above(code).size();
    }

    private void collectBelow(String parent, Set<String> codes) {
        for (String child : children(parent)) {
            if (codes.add(child)) {
                collectBelow(child, codes);
            }
        }
    }
}
