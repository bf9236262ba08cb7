package org.remit.organization.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.organization.DutyPart;
import org.remit.organization.FunctionView;
import org.remit.organization.UnitBranch;
import org.remit.organization.UnitBranches;
import org.remit.organization.UnitRow;

/** Puts the matrix together; a fixed number of queries, however large the organisation. */
@ApplicationScoped
class CoverageMatrices {

    @Inject
    CoverageCounts counts;

    @Inject
    UnitBranches branches;

    @Inject
    Clock clock;

    CoverageMatrix matrix(CoverageFilter filter, List<FunctionView> functions) {
        UnitBranch branch = branches.branch(filter.unit());
        LocalDate day = branch.day();
        boolean leaf = branch.unit() != null && branch.parts().isEmpty();
        List<CoverageColumn> columns = leaf ? counts.positions(branch.unit().code(), day) : columns(branch);
        List<CoverageCount> sums =
                leaf ? counts.byPosition(branch.unit().code(), day) : counts.byUnit(unitsOf(branch), day);
        Map<String, Map<String, CoverageCell>> cells = cells(sums, leaf ? Map.of() : branch.partOf());
        Set<String> owned = counts.owned(day);
        Set<String> doubled = counts.doubled(day);
        List<CoverageRow> rows = new ArrayList<>();
        Set<String> parents = functions.stream()
                .filter(function -> !function.retired())
                .map(FunctionView::parent)
                .collect(Collectors.toSet());
        for (FunctionView function : functions) {
            Map<String, CoverageCell> own = cells.getOrDefault(function.code(), Map.of());
            if (function.retired() && own.isEmpty()) {
                continue;
            }
            boolean heading = parents.contains(function.code()) && own.isEmpty() && !owned.contains(function.code());
            rows.add(new CoverageRow(
                    function.code(),
                    function.name(),
                    function.stage(),
                    function.depth(),
                    heading ? null : state(function.code(), owned, doubled),
                    heading ? List.of() : line(columns, own)));
        }
        rows = shown(rows, filter);
        return new CoverageMatrix(
                day,
                day.isAfter(LocalDate.now(clock)),
                branch.unit(),
                branch.path(),
                columns,
                rows,
                count(rows, FunctionState.GAP),
                count(rows, FunctionState.DOUBLE));
    }

    /** The units that a column adds up, or null for all of them. */
    Collection<String> unitsOf(String code, boolean own) {
        return own ? List.of(code) : unitsOf(branches.branch(code));
    }

    private static Collection<String> unitsOf(UnitBranch branch) {
        return branch.whole() ? null : branch.partOf().keySet();
    }

    private static List<CoverageColumn> columns(UnitBranch branch) {
        List<CoverageColumn> columns = new ArrayList<>();
        if (branch.unit() != null) {
            columns.add(column(branch.unit(), ColumnKind.OWN));
        }
        branch.parts().forEach(part -> columns.add(column(part, ColumnKind.UNIT)));
        return columns;
    }

    private static CoverageColumn column(UnitRow unit, ColumnKind kind) {
        return new CoverageColumn(unit.code(), unit.name(), kind);
    }

    /** By function and column. A position lies in one unit only, so that the units of a column can be added up. */
    private static Map<String, Map<String, CoverageCell>> cells(
            List<CoverageCount> sums, Map<String, String> columnOf) {
        Map<String, Map<String, CoverageCell>> cells = new HashMap<>();
        for (CoverageCount sum : sums) {
            String column = columnOf.getOrDefault(sum.column(), sum.column());
            boolean owner = sum.part() == DutyPart.OWNER;
            CoverageCell cell = new CoverageCell(column, owner ? sum.positions() : 0, owner ? 0 : sum.positions());
            cells.computeIfAbsent(sum.function(), any -> new HashMap<>())
                    .merge(
                            column,
                            cell,
                            (a, b) -> new CoverageCell(column, a.owners() + b.owners(), a.helpers() + b.helpers()));
        }
        return cells;
    }

    private static List<CoverageCell> line(List<CoverageColumn> columns, Map<String, CoverageCell> cells) {
        return columns.stream()
                .map(column -> cells.getOrDefault(column.code(), new CoverageCell(column.code(), 0, 0)))
                .toList();
    }

    private static FunctionState state(String function, Set<String> owned, Set<String> doubled) {
        return doubled.contains(function)
                ? FunctionState.DOUBLE
                : owned.contains(function) ? FunctionState.COVERED : FunctionState.GAP;
    }

    /** From the end: a heading stays when a function below it does. */
    private static List<CoverageRow> shown(List<CoverageRow> rows, CoverageFilter filter) {
        List<CoverageRow> shown = new ArrayList<>();
        Set<Integer> wantedAbove = new HashSet<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            CoverageRow row = rows.get(i);
            boolean needed = wantedAbove.remove(row.depth());
            if (!row.heading() && fits(row, filter) || row.heading() && needed) {
                shown.add(0, row);
                wantedAbove.add(row.depth() - 1);
            }
        }
        return shown;
    }

    private static boolean fits(CoverageRow row, CoverageFilter filter) {
        return (filter.stage() == null || filter.stage() == row.stage())
                && switch (filter.show()) {
                    case ALL -> true;
                    case TOUCHED -> row.touched();
                    case GAPS -> row.state() == FunctionState.GAP;
                    case DOUBLES -> row.state() == FunctionState.DOUBLE;
                };
    }

    private static long count(List<CoverageRow> rows, FunctionState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }
}
