package org.remit.performance.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.performance.cycle.content.Contents;
import org.remit.shared.BusinessException;

class CycleBookTest {

    CycleHouse house;

    @BeforeEach
    void open() {
        house = new CycleHouse();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aCycleKeepsAllThatItWasApprovedWith() {
        CycleContent content = Contents.quarter();
        CycleView cycle = house.cycle(house.begin(content));

        assertThat(cycle.stage()).isEqualTo(CycleStage.STARTING);
        assertThat(cycle.name()).isEqualTo(content.name());
        assertThat(cycle.period().from()).isEqualTo(content.from());
        assertThat(cycle.period().to()).isEqualTo(content.to());
        assertThat(cycle.purpose()).isEqualTo(content.purpose());
        assertThat(cycle.rule()).isEqualTo(content.rule());
        assertThat(cycle.units()).isEqualTo(content.units());
        assertThat(cycle.panel()).isEqualTo(content.panel());
        assertThat(cycle.stages()).extracting(StageDay::stage).containsExactly(CycleStage.values());
        content.days().forEach((stage, day) -> assertThat(cycle.day(stage)).isEqualTo(day));
        assertThat(cycle.grades()).extracting(Grade::letter).containsExactly("S", "A", "B", "C", "D");
        assertThat(cycle.distribution().guidelines())
                .extracting(Guideline::letters)
                .containsExactly("S", "A");
        assertThat(cycle.conductShare()).isZero();
        assertThat(house.told).containsExactly(new StageEntered(cycle.id(), CycleStage.STARTING));
    }

    @Test
    void aTotalGetsTheGradeWhoseBoundItReaches() {
        CycleView cycle = house.cycle(house.begin(Contents.quarter()));

        assertThat(cycle.grade(new BigDecimal("95")).letter()).isEqualTo("S");
        assertThat(cycle.grade(new BigDecimal("94.99")).letter()).isEqualTo("A");
        assertThat(cycle.grade(new BigDecimal("0")).letter()).isEqualTo("D");
        assertThat(cycle.grade(new BigDecimal("-3")).letter()).isEqualTo("D");
    }

    @Test
    void itStandsUntilEverybodysReviewIsThereAndCatchesUpThen() {
        long id = house.begin(Contents.quarter());
        house.on(house.cycle(id).day(CycleStage.RUNNING));
        house.enter(id, CycleStage.TARGETS);
        house.enter(id, CycleStage.RUNNING);
        assertThat(house.cycle(id).stage()).isEqualTo(CycleStage.STARTING);
        house.told.clear();

        house.started(id);
        house.started(id);

        assertThat(house.cycle(id).stage()).isEqualTo(CycleStage.RUNNING);
        assertThat(house.told).extracting(StageEntered::stage).containsExactly(CycleStage.TARGETS, CycleStage.RUNNING);
    }

    @Test
    void onceTheReviewsAreThereItWaitsForTheDayOfItsTargets() {
        house.on("2026-11-21");
        long id = house.begin(Contents.quarter());
        house.started(id);
        assertThat(house.cycle(id).stage()).isEqualTo(CycleStage.STARTING);

        house.enter(id, CycleStage.TARGETS);

        assertThat(house.cycle(id).stage()).isEqualTo(CycleStage.TARGETS);
        assertThat(house.cycle(id).stages().get(1).enteredAt()).isNotNull();
    }

    @Test
    void itGoesFromStageToStageNoneLeftOutAndNeverBack() {
        long id = house.begin(Contents.quarter());
        house.started(id);
        house.told.clear();

        house.enter(id, CycleStage.TARGETS);
        assertThat(house.told)
                .as("entered before, by a job that is tried again")
                .isEmpty();
        assertThatThrownBy(() -> house.enter(id, CycleStage.FACTS))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("error.cycleStage");
        for (CycleStage stage = CycleStage.RUNNING; stage != null; stage = stage.next()) {
            house.enter(id, stage);
            assertThat(house.cycle(id).stage()).isEqualTo(stage);
        }
        house.enter(id, CycleStage.TARGETS);
        house.started(id);

        assertThat(house.cycle(id).stage()).isEqualTo(CycleStage.CLOSED);
        assertThat(house.told).hasSize(8);
    }

    @Test
    void nobodyPublishesACycleThatHasNotStarted() {
        long id = house.begin(Contents.quarter());

        assertThatThrownBy(() -> house.enter(id, CycleStage.PUBLISHED))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("error.cycleStage");
    }

    @Test
    void fromTheSelfAssessmentOnTheMeasurementsOfThePeriodAreLocked() {
        long all = house.begin(Contents.quarter());
        moveTo(all, CycleStage.FACTS);
        assertThat(locks()).isEmpty();

        house.enter(all, CycleStage.SELF);

        List<Object[]> locks = locks();
        assertThat(locks).hasSize(1);
        assertThat(locks.get(0)[0]).as("of all units").isNull();
        assertThat(locks.get(0)[1]).hasToString("2026-10-01");
        assertThat(locks.get(0)[2]).hasToString("2026-12-31");
        assertThat((String) locks.get(0)[3]).contains("2026年第4季度绩效考核", "Performance review 2026, quarter 4");
        assertThat(((Number) locks.get(0)[4]).longValue())
                .as("who asked for it")
                .isEqualTo(7);
    }

    @Test
    void aCycleOfSomeUnitsLocksTheseOnly() {
        long id = house.begin(Contents.of(Contents.quarter(), "MKT"));
        moveTo(id, CycleStage.SELF);

        assertThat(locks()).hasSize(1);
        assertThat(locks().get(0)[0]).isNotNull();
    }

    @Test
    void whatIsPublishedLateLeavesAsManyDaysToSignAndToAppeal() {
        long id = house.begin(Contents.quarter());
        moveTo(id, CycleStage.CALIBRATION);
        CycleView before = house.cycle(id);
        LocalDate planned = before.day(CycleStage.PUBLISHED);

        house.on(planned.plusDays(5));
        house.enter(id, CycleStage.PUBLISHED);

        CycleView after = house.cycle(id);
        assertThat(after.day(CycleStage.PUBLISHED)).as("the plan").isEqualTo(planned);
        assertThat(after.day(CycleStage.APPEAL))
                .isEqualTo(before.day(CycleStage.APPEAL).plusDays(5));
        assertThat(after.day(CycleStage.CLOSED))
                .isEqualTo(before.day(CycleStage.CLOSED).plusDays(5));
    }

    @Test
    void unitsTakePartWithEverythingBelowThem() {
        long id = house.begin(Contents.of(Contents.quarter(), "OPS"));

        Set<String> units = house.book(book -> book.units(id));
        assertThat(units).containsExactly("OPS", "MKT");
        assertThat(covering("MKT")).containsExactly(id);
        assertThat(covering("CO")).isEmpty();
        assertThat(in(CycleStage.STARTING)).containsExactly(id);
        assertThat(in(CycleStage.CLOSED)).isEmpty();
    }

    private List<Long> covering(String unit) {
        return house.book(book -> book.covers(unit)).stream().map(CycleView::id).toList();
    }

    private List<Long> in(CycleStage stage) {
        return house.book(book -> book.cyclesIn(stage)).stream()
                .map(CycleView::id)
                .toList();
    }

    @Test
    void aGuidelineTellsWhichShareKeepsIt() {
        Guideline between = new Guideline("A", Guideline.Bound.BETWEEN, BigDecimal.ONE, BigDecimal.TEN);
        assertThat(between.keptBy(BigDecimal.ONE)).isTrue();
        assertThat(between.keptBy(BigDecimal.TEN)).isTrue();
        assertThat(between.keptBy(BigDecimal.ZERO)).isFalse();
        assertThat(between.keptBy(new BigDecimal("10.01"))).isFalse();
        assertThat(new Guideline("A", Guideline.Bound.LESS_THAN, BigDecimal.TEN, null).keptBy(BigDecimal.TEN))
                .isFalse();
        assertThat(new Guideline("A", Guideline.Bound.AT_MOST, BigDecimal.TEN, null).keptBy(BigDecimal.TEN))
                .isTrue();
        assertThat(new Guideline("A", Guideline.Bound.EXACTLY, BigDecimal.TEN, null).keptBy(BigDecimal.ONE))
                .isFalse();
    }

    private void moveTo(long id, CycleStage stage) {
        house.started(id);
        for (CycleStage next = CycleStage.TARGETS; stage.reaches(next); next = next.next()) {
            house.enter(id, next);
        }
    }

    private List<Object[]> locks() {
        return house.rows("select unit_id, first_day, last_day, reason, locked_by from performance_measurement_lock");
    }
}
