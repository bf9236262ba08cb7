package org.remit.performance.review.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.review.ReviewHouse;
import org.remit.shared.PageRequest;
import org.remit.shared.TestDatabase;

/** Who finds the review of person 4, who works in MKT. */
class ReviewRowsTest {

    private static final long PERSON = 4;
    private static final long HEAD = 3;
    private static final Set<String> ALL = null;
    private static final ReviewFilter ANY = new ReviewFilter(false, null, null, null);

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
    void hrFindsAllAHeadThoseOfTheirUnitsAndEverybodyTheirOwn() {
        assertThat(find(ANY, 7, ALL)).hasSize(1);
        assertThat(find(ANY, HEAD, Set.of("MKT"))).hasSize(1);
        assertThat(find(ANY, PERSON, Set.of())).hasSize(1);
        assertThat(find(ANY, 2, Set.of("CO"))).isEmpty();
        assertThat(find(ANY, 5, Set.of())).isEmpty();
    }

    @Test
    void onesOwnIsAListOfItsOwnForHrToo() {
        assertThat(find(new ReviewFilter(true, null, null, null), 7, ALL)).isEmpty();
        assertThat(find(new ReviewFilter(true, null, null, null), PERSON, ALL)).hasSize(1);
    }

    @Test
    void itIsFoundByCycleStageAndUnit() {
        assertThat(find(new ReviewFilter(false, ReviewHouse.CYCLE, null, CycleStage.TARGETS), 7, ALL))
                .hasSize(1);
        assertThat(find(new ReviewFilter(false, 1L, null, null), 7, ALL)).isEmpty();
        assertThat(find(new ReviewFilter(false, null, null, CycleStage.CLOSED), 7, ALL))
                .isEmpty();
        assertThat(page(ANY, "person", 7, ALL, Set.of("OPS", "MKT"))).hasSize(1);
        assertThat(page(ANY, "-stage", 7, ALL, Set.of("OPS"))).isEmpty();
        assertThat(page(ANY, "unit", 7, ALL, Set.of())).as("no such unit").isEmpty();
    }

    @Test
    void aRowTellsHowFarItIs() {
        ReviewRow row = find(ANY, 7, ALL).get(0);
        assertThat(row.person().id()).isEqualTo(PERSON);
        assertThat(row.cycle().zh()).isEqualTo("年度考核");
        assertThat(row.unit()).isEqualTo("MKT");
        assertThat(row.stage()).isEqualTo(CycleStage.TARGETS);
        assertThat(row.waitsFor()).isNull();
    }

    @Test
    void whileAPanelDecidesOnItsAppealItSaysSo() {
        house.sql("UPDATE performance_review SET stage = 'PUBLISHED'");
        assertThat(at(CycleStage.PUBLISHED)).extracting(ReviewRow::stage).containsExactly(CycleStage.PUBLISHED);
        assertThat(at(CycleStage.APPEAL)).isEmpty();
        house.sql(
                "INSERT INTO approval_round (id, version, request_id, round_no, run_no, step, visit, rule, on_timeout,"
                        + " content_version, term, state, opened_at, due_at) VALUES (930, 0, 911, 1, 1,"
                        + " 'userTask_decideAppeal', 'v', 'panel(1/2,GRANTED,DISMISSED)', 'REMIND', 1, 'P5D', 'OPEN',"
                        + " TIMESTAMP '2026-11-23 02:00:00', TIMESTAMP '2026-11-28 02:00:00')");
        assertThat(at(CycleStage.PUBLISHED)).isEmpty();
        assertThat(at(CycleStage.APPEAL)).extracting(ReviewRow::stage).containsExactly(CycleStage.APPEAL);
    }

    private List<ReviewRow> at(CycleStage stage) {
        return find(new ReviewFilter(false, null, null, stage), 7, ALL);
    }

    private List<ReviewRow> find(ReviewFilter filter, long reader, Set<String> led) {
        return page(filter, null, reader, led, null);
    }

    private List<ReviewRow> page(ReviewFilter filter, String sort, long reader, Set<String> led, Set<String> below) {
        return house.read(em -> {
            ReviewRows rows = new ReviewRows();
            rows.em = em;
            var page = rows.page(filter, new PageRequest(0, 10, sort), reader, led, below);
            assertThat(page.total()).isEqualTo(page.items().size());
            return page.items();
        });
    }
}
