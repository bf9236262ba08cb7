package org.remit.performance.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.people.retention.RetentionHouse.CLOCK;
import static org.remit.people.retention.RetentionHouse.TODAY;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.remit.approval.RequestErasure;
import org.remit.approval.RequestsErased;
import org.remit.approval.TestErasure;
import org.remit.organization.Wiring;
import org.remit.people.retention.KindView;
import org.remit.people.retention.Limit;
import org.remit.people.retention.Overdue;
import org.remit.people.retention.RetainedRecords;
import org.remit.people.retention.RetentionBasis;
import org.remit.people.retention.RetentionHouse;
import org.remit.performance.review.ReviewHouse;
import org.remit.shared.Postgres;
import org.remit.shared.TestDatabase;

/** What there is about person 4 of the year 2019, their review, sheet, score, check-in, number, improvement, and who looked at it. */
class RetainedRecordsTest {

    private static final Limit FIVE_YEARS = new Limit(RetentionBasis.PERIOD, TODAY.minusYears(5));
    private static final String ASSIGNMENT = "(SELECT MIN(a.id) FROM organization_assignment a WHERE a.person_id = 4)";
    private static final long REQUEST = 911;
    private static final long MEASURE = 912;

    private final List<RequestsErased> told = new ArrayList<>();
    private ReviewHouse house;

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void allOfItGoesInItsOrderAndTheRecordsCanStillBeChecked(String name) {
        try (ReviewHouse opened = new ReviewHouse(name.equals("H2") ? new TestDatabase() : Postgres.database())) {
            house = opened;
            aReviewOf2019();
            whatHangsOnIt();
            rulesOfFiveYears();

            assertThat(due())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "improvements",
                            1L,
                            "learning",
                            1L,
                            "looks",
                            1L,
                            "measurements",
                            0L,
                            "reviews",
                            0L,
                            "sheets",
                            0L));
            house.sql("UPDATE performance_review SET stage = 'CLOSED' WHERE id = " + ReviewHouse.REVIEW);
            assertThat(due()).as("once it is closed").containsEntry("reviews", 1L);
            for (String kind : List.of("looks", "learning", "improvements", "reviews")) {
                assertThat(erase(kind)).as(kind).extracting(Overdue::person).containsExactly(4L);
            }
            assertThat(due()).as("nothing needs it any more").containsEntry("sheets", 1L);
            assertThat(erase("sheets")).containsExactly(new Overdue(920L, 4L));
            assertThat(erase("measurements")).as("counted by no sheet any more").hasSize(1);

            nothingIsLeft();
        }
    }

    private void aReviewOf2019() {
        house.sql("UPDATE performance_cycle SET first_day = DATE '2019-01-01', last_day = DATE '2019-12-31'");
        house.sql(
                "UPDATE performance_review SET grade_before = 'B', grade_after = 'A', self_assessment = 'I was good'");
        house.sql("UPDATE approval_request SET title_zh = 'Person 4', title_en = 'Person 4', summary = '[]' WHERE id = "
                + REQUEST);
        house.sql(
                "INSERT INTO approval_request (id, version, request_number, kind, state, applicant_id, unit, title_zh,"
                        + " content_version, round_count, run_no, decision_count, draft_version, created_at) VALUES ("
                        + MEASURE
                        + ", 0, 'R2026-912', 'improvement', 'OPEN', 4, 'MKT', 'Orders of person 4', 1, 0, 1, 0, 0,"
                        + " TIMESTAMP '2020-01-05 00:00:00')");
        for (long request : List.of(REQUEST, MEASURE)) {
            house.read(em -> {
                TestErasure.said(em, request, "Nobody works harder");
                return null;
            });
            house.read(em -> {
                TestErasure.said(em, request, null);
                return null;
            });
        }
        house.sql("UPDATE approval_request SET closed_at = TIMESTAMP '2020-03-01 00:00:00'");
    }

    private void whatHangsOnIt() {
        house.sql(
                "INSERT INTO performance_sheet (id, version, assignment_id, period_from, period_to, state) VALUES (920, 0, "
                        + ASSIGNMENT + ", DATE '2019-01-01', DATE '2019-12-31', 'READY')");
        house.sql("INSERT INTO performance_target (sheet_id, place, kpi_id, kpi_version_no, part, weight)"
                + " SELECT 920, 0, k.id, 1, 'ITEM', 100 FROM performance_kpi k WHERE k.code = 'ORDERS'");
        house.sql("INSERT INTO performance_sheet_change (sheet_id, change_no, move, changed_by, changed_at)"
                + " VALUES (920, 0, 'PROPOSED', 7, TIMESTAMP '2019-01-01 00:00:00')");
        house.sql("INSERT INTO performance_check_in (id, version, sheet_id, written_by, written_at, remark)"
                + " VALUES (921, 0, 920, 7, TIMESTAMP '2019-08-01 10:00:00', 'Orders lag')");
        house.sql(
                "INSERT INTO performance_sheet_revision (id, version, sheet_id, state, reason, proposed_by, proposed_at)"
                        + " VALUES (930, 0, 920, 'OPEN', 'More', 7, TIMESTAMP '2019-08-01 10:00:00')");
        house.sql("INSERT INTO performance_revision_target (revision_id, place, kpi_id, kpi_version_no, part)"
                + " SELECT 930, 0, k.id, 1, 'ITEM' FROM performance_kpi k WHERE k.code = 'ORDERS'");
        house.sql("INSERT INTO performance_score (id, sheet_id, scored_at, percent_measured)"
                + " VALUES (922, 920, TIMESTAMP '2020-01-02 00:00:00', 100)");
        house.sql("INSERT INTO performance_score_line (score_id, place, part, kpi_id, kpi_version_no)"
                + " SELECT 922, 0, 'ITEM', k.id, 1 FROM performance_kpi k WHERE k.code = 'ORDERS'");
        house.sql("UPDATE performance_review_part SET remark = 'Very good'");
        house.sql(
                "INSERT INTO performance_review_sheet (part_id, sheet_id, score_id, first_day, last_day, percent_measured)"
                        + " SELECT MIN(p.id), 920, 922, DATE '2019-01-01', DATE '2019-12-31', 100 FROM performance_review_part p");
        measurement(923, "'ASSIGNMENT', NULL, NULL, " + ASSIGNMENT);
        house.sql(
                "INSERT INTO performance_measurement_evidence (id, measurement_id, name, media_type, size_bytes, sha256,"
                        + " uploaded_by, uploaded_at) VALUES (931, 923, 'a.pdf', 'application/pdf', 1, 'x', 4,"
                        + " TIMESTAMP '2019-06-01 00:00:00')");
        house.sql("INSERT INTO performance_learning_plan (id, version, person_id, plan_year, proposal_no, proposed_by,"
                + " proposed_at) VALUES (934, 0, 4, 2019, 1, 4, TIMESTAMP '2019-02-01 00:00:00')");
        house.sql(
                "INSERT INTO performance_learning_item (id, version, plan_id, kpi_id, aim, means, action, due_on, state)"
                        + " SELECT 935, 0, 934, k.id, 'WEAKNESS', 'COURSE', 'Sell', DATE '2019-11-30', 'OPEN'"
                        + " FROM performance_kpi k WHERE k.code = 'ORDERS'");
        house.sql("INSERT INTO performance_learning_entry (id, version, plan_id, item_id, move, written_by, written_at)"
                + " VALUES (936, 0, 934, 935, 'PROPOSED', 4, TIMESTAMP '2019-02-01 00:00:00')");
        house.sql("INSERT INTO performance_calibration (id, version, cycle_id, unit_code, state) VALUES (932, 0, "
                + ReviewHouse.CYCLE + ", 'MKT', 'CLOSED')");
        house.sql(
                "INSERT INTO performance_grade_change (id, version, calibration_id, review_id, grade_before, grade_after,"
                        + " reason, changed_by, changed_at) VALUES (933, 0, 932, " + ReviewHouse.REVIEW
                        + ", 'B', 'A', 'Compared', 7, TIMESTAMP '2020-01-05 00:00:00')");
        measurement(924, "'UNIT', (SELECT u.id FROM organization_unit u WHERE u.code = 'MKT'), NULL, NULL");
        house.sql(
                "INSERT INTO performance_improvement (id, version, kpi_id, subject_kind, assignment_id, sheet_id, series, stage,"
                        + " opened_at, points, before_first_day, before_last_day, before_value, seen_until, request_id, rounds, closed_at)"
                        + " SELECT 925, 0, k.id, 'ASSIGNMENT', " + ASSIGNMENT
                        + ", 920, 's', 'CLOSED', TIMESTAMP '2019-06-01 00:00:00', 10,"
                        + " DATE '2019-05-01', DATE '2019-05-31', 1, DATE '2019-05-31', " + MEASURE
                        + ", 1, TIMESTAMP '2020-03-01 00:00:00' FROM performance_kpi k WHERE k.code = 'ORDERS'");
        house.sql(
                "INSERT INTO performance_improvement_measure (id, version, improvement_id, round_no, request_id, content_version,"
                        + " measure, owner_id, due_date, proposed_by, proposed_at) VALUES (926, 0, 925, 1, " + MEASURE
                        + ", 1, 'Call more', 4, DATE '2019-12-01', 4, TIMESTAMP '2019-06-02 00:00:00')");
        for (String action : List.of("SHEET_READ", "LOGIN")) {
            house.sql("INSERT INTO shared_audit_entry (id, happened_at, username, action, target, person_id) VALUES ("
                    + (action.equals("LOGIN") ? 927 : 928) + ", TIMESTAMP '2019-06-01 00:00:00', 'x', '" + action
                    + "', '920', 4)");
        }
    }

    private void measurement(int id, String subject) {
        house.sql(
                "INSERT INTO performance_measurement (id, version, kpi_id, subject_kind, unit_id, position_id, assignment_id,"
                        + " series, place, first_day, last_day, numerator, origin, measurement_key, revision_no, withdrawn, recorded_by,"
                        + " recorded_at) SELECT " + id + ", 0, k.id, " + subject + ", 's" + id + "', 'p" + id
                        + "', DATE '2019-05-01', DATE '2019-05-31', 1, 'PUSHED', 'k" + id
                        + "', 1, 0, 7, TIMESTAMP '2019-06-01 00:00:00' FROM performance_kpi k WHERE k.code = 'ORDERS'");
    }

    private void rulesOfFiveYears() {
        house.read(em -> {
            for (RetainedRecords feature : features(em)) {
                RetentionHouse.service(em, features(em)).setRule(RetentionHouse.years(feature.kind(), 0, 5));
            }
            return null;
        });
    }

    private Map<String, Long> due() {
        return house.read(em -> RetentionHouse.book(em, features(em)).kinds().stream()
                .collect(Collectors.toMap(KindView::kind, KindView::due)));
    }

    private List<Overdue> erase(String kind) {
        return house.read(em -> RetentionHouse.book(em, features(em)).erase(kind, FIVE_YEARS, 10));
    }

    private void nothingIsLeft() {
        for (String table : List.of(
                "review",
                "review_part",
                "review_sheet",
                "grade_change",
                "sheet",
                "sheet_revision",
                "revision_target",
                "measurement_evidence",
                "learning_plan",
                "learning_item",
                "learning_entry",
                "target",
                "sheet_change",
                "check_in",
                "score",
                "score_line",
                "improvement",
                "improvement_measure")) {
            assertThat(count("performance_" + table)).as(table).isZero();
        }
        assertThat(count("performance_measurement")).as("that of the unit").isEqualTo(1);
        assertThat(count("shared_audit_entry WHERE id = 927")).as("a login").isEqualTo(1);
        assertThat(count("approval_decision WHERE remark IS NOT NULL")).isZero();
        assertThat(count("approval_request WHERE title_zh LIKE '%erson%' OR summary IS NOT NULL"))
                .isZero();
        assertThat(house.sheets.rows("SELECT unit_code || ' ' || grade || ' ' || reviews FROM retention_grade_count"
                        + " WHERE cycle_id = " + ReviewHouse.CYCLE))
                .containsExactly("- A 1");
        assertThat(told)
                .containsExactly(new RequestsErased(List.of("R2026-912")), new RequestsErased(List.of("R2026-911")));
        for (long request : List.of(REQUEST, MEASURE)) {
            assertThat(house.<Boolean>read(em -> TestErasure.intact(em, request)))
                    .isTrue();
        }
    }

    private long count(String rows) {
        return Long.parseLong(house.sheets.rows("SELECT COUNT(*) FROM " + rows).get(0));
    }

    private RetainedRecords[] features(EntityManager em) {
        RequestErasure erasure = TestErasure.erasure(em, CLOCK, told);
        RetainedReviews reviews = new RetainedReviews();
        reviews.em = em;
        reviews.grades = new ErasedGrades();
        reviews.grades.em = em;
        reviews.grades.units = new Wiring(em).units();
        reviews.requests = erasure;
        RetainedImprovements improvements = new RetainedImprovements();
        improvements.em = em;
        improvements.requests = erasure;
        RetainedMeasurements measurements = new RetainedMeasurements();
        measurements.em = em;
        RetainedSheets sheets = new RetainedSheets();
        sheets.em = em;
        RetainedLooks looks = new RetainedLooks();
        looks.em = em;
        RetainedLearningPlans learning = new RetainedLearningPlans();
        learning.em = em;
        return new RetainedRecords[] {learning, looks, improvements, measurements, reviews, sheets};
    }
}
