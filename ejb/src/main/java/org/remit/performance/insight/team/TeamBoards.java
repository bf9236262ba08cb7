package org.remit.performance.insight.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.remit.performance.insight.owing.Debtor;
import org.remit.performance.insight.owing.Debtors;
import org.remit.performance.score.ScoreVeil;
import org.remit.performance.score.ScoredSheet;
import org.remit.performance.score.Scores;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Fills the pages of the team board. */
@ApplicationScoped
class TeamBoards {

    @Inject
    TeamSheets sheets;

    @Inject
    Scores scores;

    @Inject
    ScoreVeil veil;

    @Inject
    Debtors debtors;

    /**
     * Where a number is missing.
     *
     * @param unit whose heads owe it; null when a position looks after the KPI
     */
    private record Place(String kpi, String unit) {}

    /** @param units the codes of those that are wanted, or null for all */
    List<Period> periods(Collection<String> units) {
        return sheets.periods(units);
    }

    /**
     * @param units the codes of those that are wanted, or null for all
     * @param reader the person who is shown it
     */
    TeamBoard board(TeamBoard empty, Collection<String> units, PageRequest page, long reader) {
        if (empty.period() == null) {
            return empty;
        }
        Page<TeamSheet> shown = sheets.page(units, empty.period(), page);
        if (shown.items().isEmpty()) {
            return new TeamBoard(empty.units(), empty.periods(), empty.period(), List.of(), List.of(), shown.total());
        }
        List<Long> ids = shown.items().stream().map(TeamSheet::id).toList();
        Map<Long, ScoredSheet> scored = scores.live(ids);
        HeatMap map = new HeatMap(scored, veil.hidden(ids, reader), sheets.kpis(codes(scored)));
        List<TeamGroup> groups = map.groups(shown.items());
        return new TeamBoard(empty.units(), empty.periods(), empty.period(), groups, gaps(map, groups), shown.total());
    }

    private static List<String> codes(Map<Long, ScoredSheet> scored) {
        return scored.values().stream()
                .flatMap(sheet -> HeatMap.codes(sheet.score()).stream())
                .distinct()
                .toList();
    }

    private List<TeamGap> gaps(HeatMap map, List<TeamGroup> groups) {
        Map<String, Debtor> owners = debtors.owners(codes(groups));
        Map<Place, List<TeamSheet>> missing = new LinkedHashMap<>();
        for (TeamGroup group : groups) {
            for (TeamMember member : group.members()) {
                member.missing()
                        .map(kpi -> new Place(
                                kpi,
                                owners.containsKey(kpi) ? null : member.sheet().unit()))
                        .forEach(place -> missing.computeIfAbsent(place, any -> new ArrayList<>())
                                .add(member.sheet()));
            }
        }
        Map<String, Debtor> heads = debtors.heads(missing.keySet().stream()
                .map(Place::unit)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return missing.entrySet().stream()
                .map(gap -> new TeamGap(
                        map.kpi(gap.getKey().kpi()),
                        gap.getValue(),
                        gap.getKey().unit() == null
                                ? owners.get(gap.getKey().kpi())
                                : heads.get(gap.getKey().unit())))
                .toList();
    }

    private static List<String> codes(List<TeamGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.members().stream())
                .flatMap(TeamMember::missing)
                .distinct()
                .toList();
    }
}
