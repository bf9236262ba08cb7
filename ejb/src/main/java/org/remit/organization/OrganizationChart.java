package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Units, positions and people put together; a fixed number of queries, however large the organisation. */
@ApplicationScoped
class OrganizationChart {

    @Inject
    Units units;

    @Inject
    Positions positions;

    @Inject
    OrganizationLists lists;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The unit with everything below it, or null when that is all there is: then it need not be asked for. */
    Collection<String> below(String unit) {
        UnitTree tree = units.tree();
        Collection<String> below = tree.below(unit);
        return below.isEmpty() || below.size() < tree.size() ? below : null;
    }

    List<UnitView> units() {
        UnitTree tree = units.treeWithPlanned(today());
        List<String> heads = tree.inOrder().stream()
                .map(UnitRow::headPosition)
                .filter(Objects::nonNull)
                .toList();
        return views(tree, lists.incumbents(heads, today()));
    }

    List<StaffedUnit> staffed() {
        Map<String, List<Incumbent>> incumbents = lists.incumbents(today());
        Map<String, List<StaffedPosition>> byUnit = positions.rows(today()).stream()
                .map(row -> new StaffedPosition(row, incumbents.getOrDefault(row.code(), List.of())))
                .collect(Collectors.groupingBy(staffed -> staffed.position().unit()));
        return views(units.treeWithPlanned(today()), incumbents).stream()
                .map(unit -> new StaffedUnit(unit, byUnit.getOrDefault(unit.code(), List.of())))
                .toList();
    }

    String headPosition(String unit) {
        return units.find(unit).map(Unit::headPosition).orElse(null);
    }

    /** The unit's own come first, then its heads from below to above. */
    List<PositionRow> superiors(String unit, String chosen) {
        List<String> heads = Stream.concat(
                        units.treeWithPlanned(today()).above(unit).stream().map(UnitRow::headPosition),
                        Stream.ofNullable(chosen))
                .filter(Objects::nonNull)
                .toList();
        return positions.superiors(unit, heads, today()).stream()
                .sorted(Comparator.comparingInt(row -> row.unit().equals(unit) ? -1 : heads.indexOf(row.code())))
                .toList();
    }

    List<PositionRow> heldBy(long person) {
        List<String> codes = lists.heldBy(person, today());
        return codes.isEmpty() ? List.of() : positions.rows(codes, today());
    }

    /** Functions come parents first out of the template; a list keeps the parts of one together all the same. */
    List<FunctionView> functions() {
        Map<String, List<FunctionRow>> parts = new HashMap<>();
        lists.functions()
                .forEach(row -> parts.computeIfAbsent(row.parent(), parent -> new ArrayList<>())
                        .add(row));
        List<FunctionView> result = new ArrayList<>();
        collect(null, 0, parts, result);
        return result;
    }

    private static void collect(
            String parent, int depth, Map<String, List<FunctionRow>> parts, List<FunctionView> result) {
        List<FunctionRow> rows = parts.remove(parent);
        for (FunctionRow row : rows == null ? List.<FunctionRow>of() : rows) {
            result.add(new FunctionView(row.code(), row.name(), row.stage(), row.parent(), depth, row.retired()));
            collect(row.code(), depth + 1, parts, result);
        }
    }

    private List<UnitView> views(UnitTree tree, Map<String, List<Incumbent>> incumbents) {
        Map<String, LocalDate> planned = units.planned(today());
        return tree.inOrder().stream()
                .map(unit -> new UnitView(
                        unit.code(),
                        unit.name(),
                        unit.layer(),
                        unit.parent(),
                        tree.depth(unit.code()),
                        planned.get(unit.code()),
                        unit.headPosition(),
                        incumbents.getOrDefault(unit.headPosition(), List.of()).stream()
                                .map(Incumbent::person)
                                .toList()))
                .toList();
    }
}
