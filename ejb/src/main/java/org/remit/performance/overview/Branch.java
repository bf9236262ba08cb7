package org.remit.performance.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.remit.organization.UnitRow;
import org.remit.organization.UnitTree;

/**
 * The part of the organisation that somebody looks at: a unit with what is directly below it.
 *
 * @param tops the codes of the topmost units that they may look at
 * @param unit the code of the unit; null for all {@code tops} side by side
 * @param whole whether nothing lies outside of it
 */
public record Branch(UnitTree tree, List<String> tops, String unit, boolean whole) {

    /** The units above it that they may look at too, the topmost first. */
    public List<UnitRow> path() {
        if (unit == null || tops.contains(unit)) {
            return List.of();
        }
        List<UnitRow> path = new ArrayList<>();
        for (UnitRow above : tree.above(unit)) {
            path.add(above);
            if (tops.contains(above.code())) {
                break;
            }
        }
        Collections.reverse(path);
        return path;
    }

    /** The codes of all units in it. */
    public Set<String> codes() {
        Set<String> codes = new HashSet<>();
        (unit == null ? tops : List.of(unit)).forEach(top -> codes.addAll(tree.below(top)));
        return codes;
    }

    /** The unit itself, then each unit directly below it, by their codes. */
    public List<UnitRow> parts() {
        return rows(parts(unit).keySet());
    }

    /**
     * What a unit consists of: the codes that each part stands for, by the code of the part. The unit's own code stands for those right
     * in it, without what is below it.
     *
     * @param of the code of a unit; null for all tops side by side
     */
    public Map<String, Set<String>> parts(String of) {
        Map<String, Set<String>> parts = new LinkedHashMap<>();
        if (of != null) {
            parts.put(of, Set.of(of));
        }
        (of == null ? tops : tree.children(of)).forEach(part -> parts.put(part, tree.below(part)));
        return parts;
    }

    private List<UnitRow> rows(Collection<String> codes) {
        return codes.stream()
                .map(code -> tree.unit(code).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The unit itself; null for several side by side. */
    public UnitRow row() {
        return unit == null ? null : tree.unit(unit).orElseThrow();
    }

    /** What is known of single units added up for each part of a unit, by the code of the part; parts of which nothing is known too. */
    public <T> Map<String, T> sums(String of, Map<String, T> known, Function<Collection<T>, T> sum) {
        Map<String, T> sums = new LinkedHashMap<>();
        parts(of)
                .forEach((part, codes) -> sums.put(
                        part,
                        sum.apply(codes.stream()
                                .map(known::get)
                                .filter(Objects::nonNull)
                                .toList())));
        return sums;
    }
}
