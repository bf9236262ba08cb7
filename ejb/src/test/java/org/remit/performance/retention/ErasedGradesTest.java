package org.remit.performance.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.organization.Wiring;
import org.remit.performance.review.ReviewHouse;
import org.remit.shared.TestDatabase;

/** MKT and SVC are below OPS. */
class ErasedGradesTest {

    private ReviewHouse house;
    private long last = 20_000;

    @BeforeEach
    void open() {
        house = new ReviewHouse(new TestDatabase());
        house.sql("INSERT INTO organization_unit (id, version, code, name_en, layer, parent_id)"
                + " SELECT 9500, 0, 'SVC', 'Service', 'MIDDLE', u.id FROM organization_unit u WHERE u.code = 'OPS'");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whatAUnitHasFewerThanFiveOfCountsInTheNextAboveItThatHasEnough() {
        List<Long> marketing = reviews("MKT", "A", 3);
        List<Long> service = reviews("SVC", null, 2);

        count(LongStream.concat(stream(marketing), stream(service)).boxed().toList());

        assertThat(kept()).containsExactly("OPS - 2", "OPS A 3");
    }

    @Test
    void fiveCountInTheirUnitAndSoDoesEachThatFollows() {
        count(reviews("MKT", "C", 5));
        count(reviews("MKT", "S", 1));
        assertThat(kept()).containsExactly("MKT C 5", "MKT S 1");
    }

    @Test
    void whereThereAreTooFewTheyAreTheWholeCycles() {
        count(reviews("MKT", "A", 1));
        count(reviews("SVC", "A", 1));
        count(reviews(null, "B", 2));
        assertThat(kept()).containsExactly("- A 2", "- B 2");
    }

    private List<Long> reviews(String unit, String grade, int reviews) {
        List<Long> ids = LongStream.range(last, last + reviews).boxed().toList();
        last += reviews;
        for (long id : ids) {
            house.sql("INSERT INTO people_person (id, version, name_en, active) VALUES (" + id + ", 0, 'Person', 1)");
            house.sql("INSERT INTO approval_request (id, version, request_number, kind, state, applicant_id, title_zh,"
                    + " content_version, round_count, run_no, decision_count, draft_version, created_at) VALUES (" + id
                    + ", 0, 'R2026-" + id
                    + "', 'review', 'OPEN', 7, 'x', 1, 0, 1, 0, 0, TIMESTAMP '2026-11-23 02:00:00')");
            house.sql("INSERT INTO performance_review (id, version, cycle_id, person_id, request_id, unit_code, stage,"
                    + " grade_after, created_at) VALUES (" + id + ", 0, " + ReviewHouse.CYCLE + ", " + id + ", " + id
                    + ", " + text(unit) + ", 'CLOSED', " + text(grade) + ", TIMESTAMP '2026-11-23 02:00:00')");
        }
        return ids;
    }

    private static String text(String word) {
        return word == null ? "NULL" : "'" + word + "'";
    }

    private static LongStream stream(List<Long> ids) {
        return ids.stream().mapToLong(Long::longValue);
    }

    private void count(List<Long> ids) {
        house.read(em -> {
            ErasedGrades grades = new ErasedGrades();
            grades.em = em;
            grades.units = new Wiring(em).units();
            grades.count(ids);
            return null;
        });
    }

    private List<String> kept() {
        return house.sheets.rows("SELECT unit_code || ' ' || grade || ' ' || reviews FROM retention_grade_count"
                + " ORDER BY unit_code, grade");
    }
}
