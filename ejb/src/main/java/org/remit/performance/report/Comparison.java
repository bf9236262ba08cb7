package org.remit.performance.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.organization.UnitRow;
import org.remit.organization.UnitTree;
import org.remit.performance.report.ServiceReport.Department;
import org.remit.performance.report.ServiceReport.ServiceKpi;
import org.remit.shared.LocalizedText;

/** Puts the figures of two periods side by side, without what would tell of few people. */
record Comparison(Collected present, Collected before) {

    List<Department> departments(UnitTree tree) {
        Set<String> hiddenNow = hidden(present);
        Set<String> hiddenBefore = hidden(before);
        return tree.inOrder().stream()
                .filter(unit ->
                        present.units().contains(unit.code()) || before.units().contains(unit.code()))
                .map(unit -> department(unit, tree.depth(unit.code()), hiddenNow, hiddenBefore))
                .toList();
    }

    private Department department(UnitRow unit, int depth, Set<String> hiddenNow, Set<String> hiddenBefore) {
        return new Department(
                unit.code(),
                unit.name(),
                depth,
                hiddenNow.contains(unit.code()) ? null : present.of(unit.code()),
                hiddenBefore.contains(unit.code()) ? null : before.of(unit.code()));
    }

    private static Set<String> hidden(Collected period) {
        return SmallGroups.hidden(period.units().stream()
                .collect(Collectors.toMap(
                        Function.identity(), unit -> period.of(unit).rated())));
    }

    Department total() {
        return new Department(null, null, 0, unlessTooFew(present.total()), unlessTooFew(before.total()));
    }

    private static GroupFigures unlessTooFew(GroupFigures figures) {
        return SmallGroups.tooFew(figures.rated()) ? null : figures;
    }

    List<ServiceKpi> service(Map<String, LocalizedText> names) {
        return names.entrySet().stream()
                .filter(kpi -> Stream.of(present, before)
                        .anyMatch(period -> period.service().contains(kpi.getKey())))
                .map(kpi -> new ServiceKpi(
                        kpi.getKey(), kpi.getValue(), present.service(kpi.getKey()), before.service(kpi.getKey())))
                .toList();
    }
}
