package org.remit.performance.overview.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.people.Role;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.overview.OverviewHouse;
import org.remit.shared.BusinessException;
import org.remit.shared.OracleEar;
import org.remit.shared.TestDatabase;

/** The grades S, A, B, C and D of some departments. */
class DistributionServiceTest {

    private static final LocalDate SUMMER = LocalDate.parse("2026-07-01");

    private OverviewHouse house;

    @BeforeEach
    void found() {
        begin(new TestDatabase());
    }

    private void begin(TestDatabase database) {
        house = new OverviewHouse(database);
        house.stage(house.cycle, CycleStage.PUBLISHED);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theBoardSeesWhoHasWhichGradeByUnitWithSharesAndTheGuideline() {
        house.graded(house.cycle, "MKT", 3, "S");
        house.graded(house.cycle, "MKT", 3, "A");
        house.graded(house.cycle, "SVC", 6, "B");
        house.graded(house.cycle, "FIN", 5, "B");
        house.reviews(house.cycle, "FIN", 2, CycleStage.CLOSED, null, null);
        GradeDistribution all = board(null);

        assertThat(all.units())
                .extracting(
                        GroupDistribution::unit,
                        group -> group.present().rated(),
                        group -> group.present().notRated())
                .containsExactly(tuple("FIN", 5, 2), tuple("OPS", 12, 0));
        GroupDistribution operations = all.units().get(1);
        assertThat(operations.present().counts()).containsExactly(3, 3, 6, 0, 0);
        assertThat(operations.present().share(0)).isEqualByComparingTo("25");
        assertThat(operations.guidelines())
                .as("a quarter has S, and that is more than the guideline says")
                .anySatisfy(guideline -> {
                    assertThat(guideline.guideline().letters()).isEqualTo("S");
                    assertThat(guideline.share()).isEqualByComparingTo(new BigDecimal("25.0"));
                    assertThat(guideline.kept()).isFalse();
                });
        assertThat(all.units().get(0).guidelines())
                .as("five are not compared with it")
                .isEmpty();
        assertThat(all.total().present().rated()).isEqualTo(17);
        assertThat(all.before()).isNull();
    }

    @Test
    void fewerThanFiveAreHiddenAndCannotBeWorkedOut() {
        house.graded(house.cycle, "SVC", 3, "D");
        house.graded(house.cycle, "MKT", 9, "B");
        house.graded(house.cycle, "FIN", 8, "B");
        GradeDistribution marketing = board("MKT");

        assertThat(marketing.units()).extracting(GroupDistribution::present).containsOnlyNulls();
        assertThat(marketing.hidden()).isEqualTo(2);
        assertThat(marketing.total().present().rated()).isEqualTo(12);
        assertThat(board(null).hidden()).isZero();
    }

    @Test
    void whoIsHiddenBesideOthersStaysHiddenWhenLookedAtAlone() {
        house.graded(house.cycle, "FIN", 2, "D");
        house.graded(house.cycle, "MKT", 6, "B");
        house.graded(house.cycle, "SVC", 7, "C");

        assertThat(board(null).units())
                .as("operations are hidden to protect finance")
                .extracting(GroupDistribution::present)
                .containsOnlyNulls();
        assertThat(board(null).total().present().rated()).isEqualTo(15);
        assertThat(board("OPS").total().present()).isNull();
        assertThat(board("MKT").total().present()).isNull();
        assertThat(board("MKT").units()).extracting(GroupDistribution::present).containsOnlyNulls();
        assertThat(as(3, CycleStage.PUBLISHED, service -> service.distribution(house.cycle, null))
                        .total()
                        .present()
                        .rated())
                .as("their head knows of finance nothing")
                .isEqualTo(13);
    }

    @Test
    void itIsComparedWithTheCycleBeforeUnlessThatHadOtherGrades() {
        long before = house.earlier(SUMMER, CycleStage.CLOSED);
        house.earlier(SUMMER.minusMonths(3), CycleStage.CLOSED);
        house.graded(house.cycle, "MKT", 6, "B");
        house.graded(before, "MKT", 5, "A");
        house.graded(before, "SVC", 4, "A");
        GradeDistribution marketing = board("MKT");

        assertThat(marketing.before().cycle()).isEqualTo(before);
        assertThat(marketing.before().comparable()).isTrue();
        assertThat(marketing.total().before().counts()).containsExactly(0, 9, 0, 0, 0);
        assertThat(marketing.units())
                .extracting(GroupDistribution::unit, group -> group.present().rated(), GroupDistribution::before)
                .containsExactly(tuple("MKT", 6, null), tuple("SVC", 0, null));

        house.sql("UPDATE performance_cycle_grade SET letter = 'E' WHERE letter = 'D' AND cycle_id = " + before);
        assertThat(board("MKT").before().comparable()).isFalse();
        assertThat(board("MKT").total().before()).isNull();
        house.stage(before, CycleStage.CALIBRATION);
        assertThat(board("MKT").before().cycle())
                .as("that one is not published")
                .isNotEqualTo(before);
    }

    @Test
    void aCycleIsComparedWithOneWhoseReviewsWereErased() {
        long before = house.earlier(SUMMER, CycleStage.CLOSED);
        house.graded(house.cycle, "MKT", 6, "B");
        house.graded(before, "MKT", 2, "A");
        erased(before, "MKT", "A", 3);
        erased(before, "MKT", "-", 1);
        erased(before, "SVC", "C", 4);
        erased(before, "-", "C", 7);
        GradeDistribution marketing = board("MKT");

        assertThat(marketing.total().before().counts()).containsExactly(0, 5, 0, 4, 0);
        assertThat(marketing.total().before().notRated()).isOne();
        assertThat(marketing.units())
                .as("fewer than five are hidden as ever")
                .extracting(GroupDistribution::before)
                .containsOnlyNulls();
        erased(before, "SVC", "B", 1);
        assertThat(board("MKT").units().get(1).before().counts()).containsExactly(0, 0, 1, 4, 0);
    }

    private void erased(long cycle, String unit, String grade, int reviews) {
        house.sql("INSERT INTO retention_grade_count (cycle_id, unit_code, grade, reviews) VALUES (" + cycle + ", '"
                + unit + "', '" + grade + "', " + reviews + ")");
    }

    @Test
    void onlyHrSeesItBeforeItIsPublishedAndFromCalibrationOn() {
        house.graded(house.cycle, "MKT", 6, "B");
        for (String role : new String[] {Role.BOARD_MEMBER, Role.EMPLOYEE}) {
            assertThat(mayLook(1, role, CycleStage.PUBLISHED)).as(role).isTrue();
            assertThat(mayLook(1, role, CycleStage.CLOSED)).as(role).isTrue();
            assertThat(mayLook(1, role, CycleStage.CALIBRATION)).as(role).isFalse();
        }
        for (String role : new String[] {Role.HR_STAFF, Role.HR_MANAGER}) {
            assertThat(mayLook(7, role, CycleStage.CALIBRATION)).as(role).isTrue();
            assertThat(mayLook(7, role, CycleStage.HEAD)).as(role).isFalse();
        }
        for (String role : new String[] {Role.EMPLOYEE, Role.FINANCE, Role.ADMIN, Role.AUDITOR}) {
            assertThat(mayLook(4, role, CycleStage.CLOSED)).as(role).isFalse();
        }
    }

    @Test
    void everyStatementIsOracles() {
        OracleEar ear = new OracleEar();
        house.close();
        begin(ear.database());
        house.earlier(SUMMER, CycleStage.CLOSED);
        ear.forget();
        board(null);
        ear.heardOracleOnly(8);
    }

    /** Both ways of asking have to agree. */
    private boolean mayLook(long person, String role, CycleStage stage) {
        house.stage(house.cycle, stage);
        boolean may = as(person, role, service -> service.mayLook(stage));
        BusinessException refusal = catchThrowableOfType(
                BusinessException.class, () -> as(person, role, service -> service.distribution(house.cycle, null)));
        assertThat(refusal == null).isEqualTo(may);
        if (!may) {
            assertThat(refusal.kind()).isEqualTo(BusinessException.Kind.FORBIDDEN);
        }
        return may;
    }

    private GradeDistribution board(String unit) {
        return as(8, Role.BOARD_MEMBER, service -> service.distribution(house.cycle, unit));
    }

    private <T> T as(long person, CycleStage stage, Function<DistributionService, T> work) {
        house.stage(house.cycle, stage);
        return as(person, Role.EMPLOYEE, work);
    }

    private <T> T as(long person, String role, Function<DistributionService, T> work) {
        return house.read(em -> {
            DistributionService service = new DistributionService();
            service.branches = OverviewHouse.branches(em, person, role);
            service.cycles = house.cycles.book(em);
            service.rows = new GradeRows();
            service.rows.em = em;
            return work.apply(service);
        });
    }
}
