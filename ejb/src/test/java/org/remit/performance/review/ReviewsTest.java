package org.remit.performance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.sheet.SheetHouse;
import org.remit.shared.TestDatabase;

/** Whose reviews are begun and of what; the organisation is that of the small company, person 6 has joined on the first of July. */
class ReviewsTest {

    private static final Set<String> UNITS = Set.of("OPS", "MKT");
    private static final LocalDate MAY = LocalDate.parse("2026-05-04");
    private static final LocalDate NOVEMBER = LocalDate.parse("2026-11-23");

    private ReviewHouse house;

    @BeforeEach
    void found() {
        house = new ReviewHouse(new TestDatabase());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void everybodyOfTheUnitsWhoHasNoneYetGetsOne() {
        assertThat(without(NOVEMBER)).containsExactly(2L, 3L, 6L);
        assertThat(without(NOVEMBER, Set.of("OPS"))).containsExactly(2L);
    }

    @Test
    void whoHasNotJoinedYetOrHasLeftGetsNone() {
        assertThat(without(MAY)).containsExactly(2L, 3L);
        house.sql("UPDATE people_person SET active = 0 WHERE id = 3");
        assertThat(without(NOVEMBER)).containsExactly(2L, 6L);
    }

    @Test
    void onlyTheDaysOfTheCycleCountAndATransferIsTwoParts() {
        house.sql("UPDATE organization_assignment SET valid_from = DATE '2025-03-01', valid_to = DATE '2026-08-31'"
                + " WHERE person_id = 4");
        house.sql(
                "INSERT INTO organization_assignment (id, version, person_id, position_id, share_percent, valid_from, main)"
                        + " SELECT 9102, 0, 4, p.id, 50, DATE '2026-09-01', 1 FROM organization_position p"
                        + " WHERE p.code = 'MKT-MANAGER'");
        List<Work> work = work(NOVEMBER);

        assertThat(work)
                .extracting(Work::period)
                .containsExactly(
                        new Period(SheetHouse.FROM, LocalDate.parse("2026-08-31")),
                        new Period(LocalDate.parse("2026-09-01"), SheetHouse.TO));
        assertThat(work.get(1).share()).isEqualByComparingTo("50");
        assertThat(work(MAY)).hasSize(1);
    }

    @Test
    void whatWaitsForAStageIsFoundByIt() {
        assertThat(waits()).isEmpty();
        house.sql("UPDATE performance_review SET waits_for = 'FACTS'");
        Reviews.Wait facts = new Reviews.Wait(ReviewHouse.CYCLE, CycleStage.FACTS);
        assertThat(waits()).containsExactly(facts);
        assertThat(waiting(CycleStage.FACTS)).containsExactly(ReviewHouse.REVIEW);
        assertThat(waiting(CycleStage.SELF)).isEmpty();
    }

    @Test
    void aSheetCountsOnceItIsReadyAndNoDaysBesideThoseOfThePart() {
        assertThat(sheets()).isEmpty();
        sheet(920, "2025-12-01", "2026-03-31", "DRAFT");
        assertThat(sheets()).isEmpty();
        house.sql("UPDATE performance_sheet SET state = 'READY' WHERE id = 920");
        sheet(921, "2026-04-01", "2026-06-30", "READY");
        sheet(922, "2027-01-01", "2027-03-31", "READY");
        assertThat(sheets().values())
                .containsExactly(List.of(
                        new SheetDays(920, new Period(SheetHouse.FROM, LocalDate.parse("2026-03-31"))),
                        new SheetDays(921, new Period(LocalDate.parse("2026-04-01"), LocalDate.parse("2026-06-30")))));
    }

    private void sheet(int id, String from, String to, String state) {
        house.sql(
                "INSERT INTO performance_sheet (id, version, assignment_id, period_from, period_to, state) SELECT " + id
                        + ", 0, MIN(a.id), DATE '" + from + "', DATE '" + to + "', '" + state
                        + "' FROM organization_assignment a WHERE a.person_id = 4");
    }

    @Test
    void whoIsAskedAtAStepAndWhoHasSpokenThereIsKnown() {
        house.sql(
                "INSERT INTO approval_round (id, version, request_id, round_no, run_no, step, visit, rule, on_timeout,"
                        + " content_version, term, state, opened_at, due_at) VALUES (930, 0, 911, 1, 1, '"
                        + Heads.BY_HEADS
                        + "', 'v', 'all(ASSESSED)', 'ESCALATE', 1, 'P5D', 'OPEN', TIMESTAMP '2026-11-23 02:00:00',"
                        + " TIMESTAMP '2026-11-28 02:00:00')");
        item(931, 3, "ANSWERED", "'ASSESSED'");
        item(932, 2, "OPEN", "NULL");

        assertThat(asked(Heads.BY_HEADS)).hasSize(2);
        assertThat(asked(Heads.BY_HEADS).get(0).open(3)).as("has spoken").isFalse();
        assertThat(asked(Heads.BY_HEADS).get(1).open(2)).isTrue();
        assertThat(asked(Heads.BY_PANEL)).isEmpty();
        assertThat(heard(Heads.BY_HEADS)).containsExactly(3L);
        assertThat(heard(Heads.BY_SUPERIORS)).isEmpty();
        house.sql("UPDATE approval_round SET state = 'SETTLED', outcome = 'ASSESSED' WHERE id = 930");
        assertThat(asked(Heads.BY_HEADS)).isEmpty();
        assertThat(heard(Heads.BY_HEADS)).containsExactly(3L);
    }

    @Test
    void whatAReviewIsAboutHasItsNames() {
        sheet(923, "2026-01-01", "2026-03-31", "READY");
        target(923, "VISITS", 0, 1000);
        target(923, "ORDERS", 1, 100);
        house.read(em -> {
            ReviewNames names = new ReviewNames();
            names.em = em;
            assertThat(names.requestNumber(911)).isEqualTo("R2026-911");
            assertThat(names.kpis(Set.of("ORDERS", "NOPE"))).containsOnlyKeys("ORDERS");
            assertThat(names.targets(List.of())).isEmpty();
            assertThat(names.targets(List.of(923L)).get(923L)).containsOnlyKeys("VISITS", "ORDERS");
            assertThat(names.targets(List.of(923L)).get(923L).get("VISITS").target())
                    .isEqualByComparingTo("1000");
            Review review = em.find(Review.class, ReviewHouse.REVIEW);
            assertThat(names.places(List.of(review.parts().get(0).assignmentId()))
                            .values())
                    .extracting(place -> place.unit() + " " + place.position())
                    .containsExactly("MKT MKT-SEO");
            return null;
        });
    }

    private void target(int sheet, String kpi, int place, int target) {
        house.sql(
                "INSERT INTO performance_target (sheet_id, place, kpi_id, kpi_version_no, part, weight, scoring, target)"
                        + " SELECT " + sheet + ", " + place + ", k.id, k.current_no, 'ITEM', 50, 'COMPLETION_RATE', "
                        + target
                        + " FROM performance_kpi k WHERE k.code = '" + kpi + "'");
    }

    private void item(int id, int person, String state, String outcome) {
        house.sql(
                "INSERT INTO approval_work_item (id, version, round_id, person_id, asked_because, place, state, outcome,"
                        + " opened_at) VALUES (" + id + ", 0, 930, " + person + ", 'PARTICIPANT', " + id + ", '" + state
                        + "', "
                        + outcome + ", TIMESTAMP '2026-11-23 02:00:00')");
    }

    private List<Reviews.Voter> asked(String step) {
        return read(reviews -> reviews.asked(911, step));
    }

    private Set<Long> heard(String step) {
        return read(reviews -> reviews.heard(911, List.of(step)));
    }

    private List<Work> work(LocalDate today) {
        return read(reviews -> reviews.work(4, UNITS, SheetHouse.YEAR, today));
    }

    private List<Reviews.Wait> waits() {
        return read(Reviews::waits);
    }

    private List<Long> waiting(CycleStage stage) {
        return read(reviews -> reviews.waiting(new Reviews.Wait(ReviewHouse.CYCLE, stage)));
    }

    private Map<Long, List<SheetDays>> sheets() {
        return read(reviews -> reviews.sheets(reviews.get(ReviewHouse.REVIEW)));
    }

    private List<Long> without(LocalDate today) {
        return without(today, UNITS);
    }

    private List<Long> without(LocalDate today, Set<String> units) {
        return read(reviews -> reviews.without(ReviewHouse.CYCLE, units, SheetHouse.YEAR, today, 50));
    }

    private <T> T read(Function<Reviews, T> work) {
        return house.read(em -> {
            Reviews reviews = new Reviews();
            reviews.em = em;
            return work.apply(reviews);
        });
    }
}
