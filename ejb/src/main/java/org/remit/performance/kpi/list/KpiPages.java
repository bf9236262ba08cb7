package org.remit.performance.kpi.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.remit.organization.PositionBook;
import org.remit.people.People;
import org.remit.people.PersonRef;
import org.remit.performance.kpi.list.KpiVersions.Version;
import org.remit.shared.BusinessException;

/** What stands on the page of a KPI. */
@ApplicationScoped
class KpiPages {

    @Inject
    KpiRows rows;

    @Inject
    KpiVersions versions;

    @Inject
    People people;

    @Inject
    PositionBook positions;

    KpiSheet sheet(String code, LocalDate today) {
        KpiRow row = rows.find(code, today).orElseThrow(() -> BusinessException.notFound("error.noSuchKpi", code));
        List<Version> all = versions.of(code);
        String owner = row.definition().owner();
        return new KpiSheet(row, all.get(0).lock(), positions.title(owner).orElse(null), history(all));
    }

    private List<KpiHistoryEntry> history(List<Version> all) {
        Set<Long> changers =
                all.stream().map(Version::changedBy).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, PersonRef> names = people.refs(changers);
        return IntStream.range(0, all.size())
                .mapToObj(i -> entry(all.get(i), i + 1 < all.size() ? all.get(i + 1) : null, names))
                .toList();
    }

    private static KpiHistoryEntry entry(Version version, Version before, Map<Long, PersonRef> names) {
        return new KpiHistoryEntry(
                version.versionNo(),
                version.from(),
                version.definition(),
                version.changedBy() == null ? null : names.get(version.changedBy()),
                version.changedAt(),
                version.reason(),
                before == null ? List.of() : KpiDifference.between(before.definition(), version.definition()),
                before == null || before.life() == version.life() ? null : version.life());
    }
}
