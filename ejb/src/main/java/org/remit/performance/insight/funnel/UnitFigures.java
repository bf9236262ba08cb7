package org.remit.performance.insight.funnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.remit.organization.UnitTree;
import org.remit.performance.insight.funnel.FunnelRows.Row;
import org.remit.performance.kpi.KpiDefinition;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.measure.Aggregation;
import org.remit.performance.scoring.measure.Measure;
import org.remit.performance.scoring.measure.Measured;
import org.remit.performance.scoring.measure.Period;

/**
 * The figure of a unit from what was measured in it and below it, nothing twice: what was measured of a unit stands for everything
 * below it; where a unit was not measured, its positions count, the people in those that were not, and the units right below it.
 */
final class UnitFigures {

    private static final Set<Aggregation> ADDED_UP = Set.of(Aggregation.SUM, Aggregation.RATIO_OF_SUMS);

    private final UnitTree tree;
    private final Map<String, Map<SubjectKind, List<Row>>> rows = new HashMap<>();

    /** @param measured of one KPI; those of people added up by unit */
    UnitFigures(UnitTree tree, List<Row> measured) {
        this.tree = tree;
        measured.forEach(row -> rows.computeIfAbsent(row.unit(), unit -> new HashMap<>())
                .computeIfAbsent(row.kind(), kind -> new ArrayList<>())
                .add(row));
    }

    Figure of(String unit, KpiDefinition kpi) {
        List<List<Row>> parts = new ArrayList<>();
        collect(unit, parts, new HashSet<>());
        List<Row> all = parts.stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return Figure.none(Figure.State.NOT_MEASURED);
        }
        boolean people = all.stream().anyMatch(row -> row.kind() != SubjectKind.UNIT);
        if (people && !(ADDED_UP.contains(kpi.overTime()) && ADDED_UP.contains(kpi.overPeople()))) {
            return Figure.none(Figure.State.NOT_SUMMED);
        }
        Measure measure = new Measure(kpi.overTime(), kpi.overPeople(), kpi.targetKind(), kpi.per());
        return measure.ofPeople(parts.stream().map(UnitFigures::measured).toList())
                .map(value -> new Figure(Figure.State.MEASURED, value, days(all)))
                .orElseGet(() -> Figure.none(Figure.State.NOT_MEASURED));
    }

    private void collect(String unit, List<List<Row>> parts, Set<String> seen) {
        Map<SubjectKind, List<Row>> own = rows.getOrDefault(unit, Map.of());
        if (!seen.add(unit)) {
            return;
        } else if (own.containsKey(SubjectKind.UNIT)) {
            parts.add(own.get(SubjectKind.UNIT));
            return;
        }
        for (SubjectKind kind : List.of(SubjectKind.POSITION, SubjectKind.ASSIGNMENT)) {
            if (own.containsKey(kind)) {
                parts.add(own.get(kind));
            }
        }
        tree.children(unit).forEach(child -> collect(child, parts, seen));
    }

    private static List<Measured> measured(List<Row> rows) {
        return rows.stream()
                .map(row -> new Measured(row.to(), row.numerator(), row.denominator()))
                .toList();
    }

    private static Period days(List<Row> rows) {
        Comparator<LocalDate> order = Comparator.naturalOrder();
        return new Period(
                rows.stream().map(Row::from).min(order).orElseThrow(),
                rows.stream().map(Row::to).max(order).orElseThrow());
    }
}
