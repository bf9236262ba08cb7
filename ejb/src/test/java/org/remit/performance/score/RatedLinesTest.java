package org.remit.performance.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.performance.sheet.target.Targets.rate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.remit.performance.measurement.RatedKpis.Rated;
import org.remit.performance.measurement.entry.SubjectKind;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.scoring.Rubric.Level;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.sheet.SheetHouse;
import org.remit.performance.sheet.target.MethodDetail;
import org.remit.performance.sheet.target.SheetTarget;
import org.remit.performance.sheet.target.TargetDefinition;
import org.remit.performance.sheet.target.TargetPart;
import org.remit.shared.TestDatabase;

/** What is rated by levels on a ready sheet, and what the level that somebody chose brings. */
class RatedLinesTest {

    private static final List<Level> LEVELS = List.of(
            new Level(BigDecimal.ONE, new BigDecimal("40"), "Needs help"),
            new Level(new BigDecimal("2"), new BigDecimal("90"), "Works alone"));

    @Test
    void theLevelsOfTheSheetAreOfferedForItsDaysAndTheChosenOneCounts() {
        try (TestDatabase database = new TestDatabase()) {
            ScoreHouse house = new ScoreHouse(database);
            long sheet = house.handOut(
                    4,
                    SheetHouse.TO,
                    rate("ORDERS", "50", "1200"),
                    rate("CONVERSION", "20", "5"),
                    rated("VISITS", "30"));
            long assignment = number(house, "SELECT assignment_id FROM performance_sheet WHERE id = " + sheet);
            long kpi = number(house, "SELECT id FROM performance_kpi WHERE code = 'VISITS'");

            assertThat(levels(database, assignment, SheetHouse.YEAR))
                    .containsExactly(Map.entry(new Rated(assignment, kpi), LEVELS));
            assertThat(levels(database, assignment, new Period(SheetHouse.TO.plusDays(1), SheetHouse.TO.plusDays(9))))
                    .isEmpty();

            house.measure(SubjectKind.ASSIGNMENT, "VISITS", "2026-03-31", "2", "NULL");
            var visits = house.live(sheet).score().items().get(2);
            assertThat(visits.calculation().points()).isEqualByComparingTo("90");
            assertThat(visits.calculation().counted()).isFalse();
        }
    }

    private static Map<Rated, List<Level>> levels(TestDatabase database, long assignment, Period period) {
        return database.inTransaction(em -> {
            RatedLines lines = new RatedLines();
            lines.em = em;
            return lines.levels(List.of(assignment), period);
        });
    }

    private static long number(ScoreHouse house, String sql) {
        return Long.parseLong(house.sheets.rows(sql).get(0));
    }

    private static SheetTarget rated(String kpi, String weight) {
        return new SheetTarget(
                kpi,
                null,
                new TargetDefinition(
                        TargetPart.ITEM,
                        new BigDecimal(weight),
                        MethodKind.RUBRIC,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new MethodDetail(null, null, LEVELS, null, null)));
    }
}
