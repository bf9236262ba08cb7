package org.remit.organization.handbook.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.remit.shared.LocalizedText;

/**
 * A unit on a day.
 *
 * @param parent the code of the unit above it, or null
 * @param charter what it is there for, or null
 */
public record UnitLine(String code, LocalizedText name, String parent, LocalizedText charter) {

    /**
     * A unit and all below it, each before those below it, with how many of them stand above.
     *
     * @param top the code of the unit, or null for all there are
     */
    public static Map<UnitLine, Integer> below(String top, List<UnitLine> units) {
        Map<String, List<UnitLine>> children = new HashMap<>();
        units.forEach(unit -> children.computeIfAbsent(unit.parent(), parent -> new ArrayList<>())
                .add(unit));
        Map<UnitLine, Integer> result = new LinkedHashMap<>();
        units.stream()
                .filter(unit ->
                        top == null ? unit.parent() == null : unit.code().equals(top))
                .forEach(unit -> collect(unit, 0, children, result));
        return result;
    }

    /** A circle in the data ends the walk. */
    private static void collect(
            UnitLine unit, int depth, Map<String, List<UnitLine>> children, Map<UnitLine, Integer> result) {
        if (result.putIfAbsent(unit, depth) == null) {
            children.getOrDefault(unit.code(), List.of()).forEach(child -> collect(child, depth + 1, children, result));
        }
    }
}
