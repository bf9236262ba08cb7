package org.remit.performance.insight.team;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.performance.insight.Light;
import org.remit.performance.score.ScoredSheet;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.sheet.ItemScore;
import org.remit.performance.scoring.sheet.SheetScore;

/** People and KPIs, of which the weighted ones count; who is far from whom is looked for among all who are shown. */
final class HeatMap {

    private final Map<Long, ScoredSheet> scored;
    private final Set<Long> hidden;
    private final Map<String, TeamKpi> kpis;
    private final Map<String, Optional<Outliers>> fences;

    /**
     * @param scored by the ids of the sheets
     * @param hidden the ids of those whose scores are not to be shown
     * @param kpis by their codes
     */
    HeatMap(Map<Long, ScoredSheet> scored, Set<Long> hidden, Map<String, TeamKpi> kpis) {
        this.scored = scored;
        this.hidden = hidden;
        this.kpis = kpis;
        this.fences = scored.values().stream()
                .flatMap(sheet -> sheet.score().items().stream())
                .filter(item -> !item.missing())
                .collect(Collectors.groupingBy(
                        ItemScore::code,
                        Collectors.collectingAndThen(
                                Collectors.mapping(item -> item.calculation().points(), Collectors.toList()),
                                Outliers::of)));
    }

    static List<String> codes(SheetScore score) {
        return score.items().stream().map(ItemScore::code).toList();
    }

    TeamKpi kpi(String code) {
        return kpis.get(code);
    }

    /** One for each position, in the order in which they come. */
    List<TeamGroup> groups(List<TeamSheet> sheets) {
        Map<String, List<TeamSheet>> positions = sheets.stream()
                .filter(sheet -> scored.containsKey(sheet.id()))
                .collect(Collectors.groupingBy(TeamSheet::position, LinkedHashMap::new, Collectors.toList()));
        return positions.values().stream().map(this::group).toList();
    }

    private TeamGroup group(List<TeamSheet> sheets) {
        Set<String> codes = new LinkedHashSet<>();
        sheets.forEach(sheet -> codes.addAll(codes(score(sheet))));
        return new TeamGroup(
                codes.stream().map(kpis::get).toList(),
                sheets.stream().map(sheet -> member(sheet, codes)).toList());
    }

    private TeamMember member(TeamSheet sheet, Set<String> codes) {
        SheetScore score = score(sheet);
        Map<String, ItemScore> items = score.items().stream().collect(Collectors.toMap(ItemScore::code, item -> item));
        List<TeamCell> cells =
                codes.stream().map(code -> cell(code, items.get(code))).toList();
        return hidden.contains(sheet.id())
                ? new TeamMember(
                        sheet,
                        null,
                        true,
                        score.percentMeasured(),
                        cells.stream().map(TeamCell::withoutScore).toList())
                : new TeamMember(
                        sheet,
                        score.rated() ? score.total().score().value() : null,
                        false,
                        score.percentMeasured(),
                        cells);
    }

    private TeamCell cell(String code, ItemScore item) {
        if (item == null) {
            return TeamCell.none(code);
        }
        Calculation calculation = item.calculation();
        BigDecimal points = item.missing() ? null : calculation.points();
        boolean far = points != null
                && fences.get(code).filter(fence -> fence.far(points)).isPresent();
        return new TeamCell(code, points, Light.of(calculation), far);
    }

    private SheetScore score(TeamSheet sheet) {
        return scored.get(sheet.id()).score();
    }
}
