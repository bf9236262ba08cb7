package org.remit.organization.function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.organization.DutyPart;
import org.remit.organization.FunctionView;
import org.remit.organization.OrganizationService;
import org.remit.shared.LocalizedText;

/** All functions with measures and coverage; three queries, since a company has dozens of them. */
@ApplicationScoped
class FunctionTree {

    @Inject
    OrganizationService organization;

    @Inject
    FunctionDuties duties;

    List<FunctionLine> lines(LocalDate today) {
        Map<String, List<LocalizedText>> measures = duties.measures();
        Map<DutyPart, Map<String, Long>> counts = duties.counts(today).stream()
                .collect(Collectors.groupingBy(
                        FunctionDuties.Count::part,
                        Collectors.toMap(FunctionDuties.Count::function, FunctionDuties.Count::positions)));
        List<FunctionView> all = organization.functions();
        Set<String> groups = all.stream()
                .filter(function -> !function.retired())
                .map(FunctionView::parent)
                .collect(Collectors.toSet());
        return all.stream()
                .map(function -> new FunctionLine(
                        function,
                        groups.contains(function.code()),
                        measures.getOrDefault(function.code(), List.of()),
                        count(counts, DutyPart.OWNER, function),
                        count(counts, DutyPart.HELPER, function)))
                .toList();
    }

    private static long count(Map<DutyPart, Map<String, Long>> counts, DutyPart part, FunctionView function) {
        return counts.getOrDefault(part, Map.of()).getOrDefault(function.code(), 0L);
    }
}
