package org.remit.performance.insight.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.remit.performance.insight.Light;
import org.remit.performance.score.ScoredSheet;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.scoring.sheet.Sheet;
import org.remit.performance.scoring.sheet.SheetItem;
import org.remit.performance.sheet.target.TargetDefinition;
import org.remit.performance.sheet.target.TargetPart;
import org.remit.performance.sheet.target.TargetScoring;
import org.remit.shared.LocalizedText;

class HeatMapTest {

    private final Map<Long, ScoredSheet> scored = new TreeMap<>();

    @Test
    void peopleOfAPositionStandTogetherWithTheKpisOfAllOfThem() {
        score(1, List.of("A", "B", "C"), "90", "50", null);
        score(2, List.of("A", "B", "D"), "100", "100", "100");
        score(3, List.of("A", "B", "C"), "70", "70", "70");

        List<TeamGroup> groups = map().groups(List.of(sheet(1, "SEO"), sheet(3, "SOCIAL"), sheet(2, "SEO")));

        assertThat(groups).hasSize(2);
        TeamGroup seo = groups.get(0);
        assertThat(seo.kpis()).extracting(TeamKpi::code).containsExactly("A", "B", "C", "D");
        assertThat(seo.members()).extracting(member -> member.sheet().id()).containsExactly(1L, 2L);
        assertThat(seo.members().get(0).cells())
                .extracting(TeamCell::light)
                .containsExactly(Light.ON_THE_WAY, Light.FALLS_SHORT, Light.NO_DATA, null);
        assertThat(seo.members().get(0).missing()).containsExactly("C");
        assertThat(seo.members().get(0).total())
                .as("of two thirds of the weight")
                .isNotNull();
        assertThat(seo.members().get(1).total()).isEqualByComparingTo("100");
    }

    @Test
    void whoIsFarFromTheOthersInAKpiIsMarkedWhereverTheyStand() {
        for (int id = 1; id <= 4; id++) {
            score(id, List.of("A", "B", "C"), String.valueOf(95 + id), "100", "100");
        }
        score(5, List.of("A", "B", "C"), "20", "100", "100");

        List<TeamGroup> groups = map().groups(Stream.of(1, 2, 3, 4, 5)
                .map(id -> sheet(id, id < 5 ? "SEO" : "SOCIAL"))
                .toList());

        assertThat(groups.get(0).members()).noneMatch(TeamMember::far);
        assertThat(groups.get(1).members().get(0).cells())
                .extracting(TeamCell::far)
                .containsExactly(true, false, false);
    }

    @Test
    void whatSomebodyIsNotToKnowOfTheirOwnYetIsLeftOutAndWhatIsMissingStays() {
        score(1, List.of("A", "B", "C"), "90", "50", null);
        score(2, List.of("A", "B", "C"), "100", "100", "100");

        List<TeamMember> members = map(Set.of(1L))
                .groups(List.of(sheet(1, "SEO"), sheet(2, "SEO")))
                .get(0)
                .members();

        assertThat(members.get(0).hidden()).isTrue();
        assertThat(members.get(0).total()).isNull();
        assertThat(members.get(0).cells()).extracting(TeamCell::points).containsOnlyNulls();
        assertThat(members.get(0).cells()).extracting(TeamCell::light).containsExactly(null, null, Light.NO_DATA);
        assertThat(members.get(1).hidden()).isFalse();
        assertThat(members.get(1).total()).isEqualByComparingTo("100");
    }

    private HeatMap map() {
        return map(Set.of());
    }

    private HeatMap map(Set<Long> hidden) {
        Map<String, TeamKpi> kpis = new HashMap<>();
        List.of("A", "B", "C", "D").forEach(code -> kpis.put(code, new TeamKpi(code, new LocalizedText(code, code))));
        return new HeatMap(scored, hidden, kpis);
    }

    /** Three equal KPIs, each with its completion rate; null is not measured. */
    private void score(long id, List<String> kpis, String... rates) {
        Map<String, Calculation> calculations = new HashMap<>();
        for (int i = 0; i < rates.length; i++) {
            if (rates[i] != null) {
                calculations.put(kpis.get(i), TargetScoring.calculate(RATE, new BigDecimal(rates[i]), Set.of()));
            }
        }
        List<SheetItem> items = List.of(
                new SheetItem(kpis.get(0), new BigDecimal("33")),
                new SheetItem(kpis.get(1), new BigDecimal("33")),
                new SheetItem(kpis.get(2), new BigDecimal("34")));
        scored.put(
                id,
                new ScoredSheet(id, new Sheet(items, List.of(), List.of()).score(calculations, Set.of()), Map.of()));
    }

    private static final TargetDefinition RATE = new TargetDefinition(
            TargetPart.ITEM,
            BigDecimal.TEN,
            MethodKind.COMPLETION_RATE,
            null,
            null,
            BigDecimal.valueOf(100),
            null,
            null,
            null,
            null,
            null);

    private static TeamSheet sheet(long id, String position) {
        LocalDate day = LocalDate.parse("2026-01-01");
        LocalizedText name = new LocalizedText("某人", "Somebody");
        return new TeamSheet(
                id,
                "MKT",
                name,
                position,
                name,
                id,
                name,
                day,
                day.plusMonths(12).minusDays(1));
    }
}
