package org.remit.performance.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.remit.organization.UnitRow;
import org.remit.organization.UnitTree;
import org.remit.performance.report.ServiceReport.Department;
import org.remit.performance.report.ServiceReport.ServiceKpi;
import org.remit.shared.LocalizedText;

/** Puts the figures of two periods side by side, without what would tell of few people. */
record Comparison(PeriodScores present, PeriodScores before) {

    List<Department> departments(UnitTree tree) {
        Set<String> hiddenNow = present.hidden();
        Set<String> hiddenBefore = before.hidden();
        return tree.inOrder().stream()
                .filter(unit -> Stream.of(present, before)
                        .anyMatch(period -> period.all().units().contains(unit.code())))
                .map(unit -> department(unit, tree.depth(unit.code()), hiddenNow, hiddenBefore))
                .toList();
    }

    private Department department(UnitRow unit, int depth, Set<String> hiddenNow, Set<String> hiddenBefore) {
        return new Department(
                unit.code(),
                unit.name(),
                depth,
                hiddenNow.contains(unit.code()) ? null : present.all().of(unit.code()),
                hiddenBefore.contains(unit.code()) ? null : before.all().of(unit.code()));
    }

    Department total() {
        return new Department(null, null, 0, present.total(), before.total());
    }

    List<ServiceKpi> service(Map<String, LocalizedText> names) {
        return names.entrySet().stream()
                .filter(kpi -> Stream.of(present, before)
                        .anyMatch(period -> period.all().service().contains(kpi.getKey())))
                .map(kpi -> new ServiceKpi(
                        kpi.getKey(), kpi.getValue(), present.service(kpi.getKey()), before.service(kpi.getKey())))
                .toList();
    }
}
