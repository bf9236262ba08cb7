package org.remit.performance.insight.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.LifeCycleStage;
import org.remit.organization.UnitTree;
import org.remit.organization.Wiring;
import org.remit.performance.insight.funnel.FunnelReader.Sight;
import org.remit.performance.insight.owing.TestDebtors;
import org.remit.performance.kpi.Definitions;
import org.remit.performance.kpi.KpiDefinition;
import org.remit.performance.kpi.KpiHouse;
import org.remit.performance.kpi.use.Links;
import org.remit.performance.measurement.entry.CalendarPeriod;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;
import org.remit.shared.TestDatabase;

/** The funnel of the small company. MKT-SEO, held by person 4, looks after the visitors. */
class FunnelMakerTest {

    private static final Period QUARTER = CalendarPeriod.read("2026Q3").orElseThrow();
    private static final Sight ALL = new Sight(true, false, Set.of(), Set.of());

    private TestDatabase database;
    private KpiHouse library;
    private int measurements;

    @BeforeEach
    void foundCompany() {
        database = new TestDatabase();
        library = new KpiHouse(database);
        library.create("VISITORS", users("访客数", "Visitors", LifeCycleStage.ACQUISITION, "MKT-SEO"));
        library.create("MEMBERS", users("会员数", "Members", LifeCycleStage.ACTIVATION, null));
        library.create("LOYAL", users("忠诚用户数", "Loyal users", LifeCycleStage.RETENTION, null));
        Links.link(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void peopleAreAddedUpAndGoOnFromStageToStage() {
        ofPerson("VISITORS", "2026-07", 700);
        ofPerson("VISITORS", "2026-09", 500);
        ofUnit("MEMBERS", "2026-07", 200);
        ofUnit("MEMBERS", "2026-09", 100);

        List<FunnelStage> stages = stages("OPS", ALL);

        assertThat(stages).extracting(FunnelStage::stage).containsExactly(LifeCycleStage.values());
        FunnelKpi visitors = kpi(stages, "VISITORS");
        assertThat(visitors.figure().value()).isEqualByComparingTo("1200");
        assertThat(visitors.owner().persons().get(0).en()).isEqualTo("Person 4");
        assertThat(stages.get(0).next().rate()).isEqualByComparingTo("25");
        assertThat(stages.get(1).next().reason()).isEqualTo(Passage.NoRate.NOT_MEASURED);
        assertThat(stages.get(4).next()).isNull();
    }

    @Test
    void aStageThatNobodyMeasuresIsBlankAndADutyMakesItNotSo() {
        List<FunnelStage> stages = stages("OPS", ALL);

        // the KPI of the duty of MKT-SEO measures a function of acquisition
        assertThat(stages.get(0).blank()).isFalse();
        FunnelKpi ranking = stages.get(0).kpis().get(0);
        assertThat(ranking.owner()).isNull();
        assertThat(ranking.positions()).isEqualTo(3);
        assertThat(ranking.titles()).hasSize(3).doesNotHaveDuplicates().noneMatch(LocalizedText::isEmpty);
        assertThat(stages.subList(1, 5)).allMatch(FunnelStage::blank);
    }

    @Test
    void figuresAreForTheHeadAndForWhoLooksAfterTheKpi() {
        ofPerson("VISITORS", "2026-07", 700);
        ofUnit("MEMBERS", "2026-07", 200);

        assertThat(state("MEMBERS", new Sight(false, false, Set.of("MKT"), Set.of())))
                .isEqualTo(Figure.State.MEASURED);
        assertThat(state("MEMBERS", new Sight(false, false, Set.of("OPS"), Set.of())))
                .isEqualTo(Figure.State.HIDDEN);
        assertThat(state("VISITORS", new Sight(false, false, Set.of(), Set.of("MKT-SEO"))))
                .isEqualTo(Figure.State.MEASURED);
        assertThat(state("MEMBERS", new Sight(false, false, Set.of(), Set.of("MKT-SEO"))))
                .isEqualTo(Figure.State.HIDDEN);
    }

    @Test
    void theBoardSeesWhatIsOfTheUnitAsAWholeAndNothingThatMayBeOfOnePerson() {
        Sight board = new Sight(false, true, Set.of(), Set.of());
        ofPerson("VISITORS", "2026-07", 700);
        ofUnit("MEMBERS", "2026-07", 200);

        assertThat(state("MEMBERS", board)).isEqualTo(Figure.State.MEASURED);
        assertThat(state("VISITORS", board)).isEqualTo(Figure.State.HIDDEN);
    }

    private Figure.State state(String kpi, Sight sight) {
        return kpi(stages("MKT", sight), kpi).figure().state();
    }

    private static FunnelKpi kpi(List<FunnelStage> stages, String code) {
        return stages.stream()
                .flatMap(stage -> stage.kpis().stream())
                .filter(kpi -> kpi.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<FunnelStage> stages(String unit, Sight sight) {
        return database.inTransaction(em -> {
            FunnelMaker maker = new FunnelMaker();
            maker.rows = new FunnelRows();
            maker.rows.em = em;
            maker.owners = TestDebtors.of(em);
            UnitTree tree = new Wiring(em).units().tree();
            return maker.stages(tree, unit, QUARTER, Wiring.TODAY, sight);
        });
    }

    private void ofPerson(String kpi, String month, int number) {
        measure(
                kpi,
                month,
                number,
                "ASSIGNMENT",
                "NULL, (SELECT a.id FROM organization_assignment a JOIN organization_position p ON p.id = a.position_id"
                        + " WHERE p.code = 'MKT-SEO' AND a.person_id = 4)");
    }

    private void ofUnit(String kpi, String month, int number) {
        measure(kpi, month, number, "UNIT", "(SELECT u.id FROM organization_unit u WHERE u.code = 'MKT'), NULL");
    }

    private void measure(String kpi, String month, int number, String kind, String subject) {
        Period days = CalendarPeriod.read(month).orElseThrow();
        int id = 9_000 + measurements++;
        library.sql(
                "INSERT INTO performance_measurement (id, version, kpi_id, subject_kind, unit_id, assignment_id, series,"
                        + " place, first_day, last_day, numerator, origin, measurement_key, revision_no, withdrawn, recorded_by,"
                        + " recorded_at) SELECT " + id + ", 0, k.id, '" + kind + "', " + subject + ", 'S" + id + "', 'P"
                        + id
                        + "', DATE '" + days.from() + "', DATE '" + days.to() + "', " + number + ", 'TYPED', 'K" + id
                        + "', 1, 0, 7, TIMESTAMP '2026-10-01 00:00:00' FROM performance_kpi k WHERE k.code = '" + kpi
                        + "'");
    }

    private static KpiDefinition users(String zh, String en, LifeCycleStage stage, String owner) {
        KpiDefinition counted = Definitions.of(Definitions.counted(zh, en, "人"), null, owner);
        return new KpiDefinition(
                counted.name(),
                counted.unit(),
                counted.direction(),
                counted.frequency(),
                counted.overTime(),
                counted.overPeople(),
                counted.targetKind(),
                counted.per(),
                counted.formula(),
                counted.numerator(),
                counted.denominator(),
                counted.source(),
                stage,
                counted.function(),
                counted.owner());
    }
}
