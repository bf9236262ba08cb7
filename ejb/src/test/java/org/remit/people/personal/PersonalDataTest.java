package org.remit.people.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.remit.performance.review.ReviewHouse;
import org.remit.performance.sheet.SheetHouse;
import org.remit.shared.TestDatabase;

/** What each feature tells of person 6, who holds MKT-SEO, and of 4, who holds it too and is reviewed. */
class PersonalDataTest {

    private static final List<String> FEATURES = List.of(
            "org.remit.people.personal.PeopleRecords",
            "org.remit.organization.profile.OrganizationRecords",
            "org.remit.approval.ApprovalRecords",
            "org.remit.notification.MailRecords",
            "org.remit.performance.measurement.MeasurementRecords",
            "org.remit.performance.sheet.SheetRecords",
            "org.remit.performance.checkin.CheckInRecords",
            "org.remit.performance.review.ReviewRecords",
            "org.remit.performance.improvement.ImprovementRecords",
            "org.remit.people.retention.erasure.ErasureRecords");

    private TestDatabase database;
    private SheetHouse house;

    @BeforeEach
    void giveSomebodyASheet() {
        database = new TestDatabase();
        house = new ReviewHouse(database).sheets;
        house.library.sql("INSERT INTO performance_sheet (id, version, assignment_id, period_from, period_to, state)"
                + " VALUES (9300, 0, 9101, DATE '2026-07-01', DATE '2026-12-31', 'READY')");
        house.library.sql("INSERT INTO performance_target (sheet_id, place, kpi_id, kpi_version_no, part, weight)"
                + " SELECT 9300, 0, id, 1, 'ITEM', 40 FROM performance_kpi WHERE code = 'ORDERS'");
        house.library.sql("INSERT INTO performance_check_in (id, version, sheet_id, written_by, written_at, remark)"
                + " VALUES (9400, 0, 9300, 7, TIMESTAMP '2026-08-01 10:00:00', 'Orders lag')");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPersonIsToldOfTheirOwn() {
        Map<String, String> data = about(6);

        assertThat(data.get("assignments")).contains("MKT-SEO");
        assertThat(data.get("sheets")).contains("ORDERS", "READY");
        assertThat(data.get("check-ins")).contains("Orders lag", "own=false");
    }

    @Test
    void nobodyIsToldOfSomebodyElse() {
        Map<String, String> data = about(4);

        assertThat(data.get("sheets")).isEqualTo("[]");
        assertThat(data.get("check-ins")).isEqualTo("[]");
    }

    @Test
    void whoWroteSomethingIsToldOfTheirWords() {
        assertThat(about(7).get("check-ins")).contains("Orders lag", "own=true");
    }

    @Test
    void theResultOfAReviewIsToldWithEveryStepOnceItIsPublished() {
        house.library.sql("INSERT INTO performance_score (id, sheet_id, scored_at, percent_measured)"
                + " VALUES (9500, 9300, TIMESTAMP '2026-10-01 00:00:00', 100)");
        house.library.sql(
                "INSERT INTO performance_score_line (score_id, place, part, kpi_id, kpi_version_no, formula, points)"
                        + " SELECT 9500, 0, 'ITEM', id, 1, '90 / 100', 90 FROM performance_kpi WHERE code = 'ORDERS'");
        house.library.sql("UPDATE performance_review_part SET points = 90, remark = 'Careful', score = 90");
        house.library.sql(
                "INSERT INTO performance_review_sheet (part_id, sheet_id, score_id, first_day, last_day, points, percent_measured)"
                        + " SELECT MIN(p.id), 9300, 9500, DATE '2026-01-01', DATE '2026-09-30', 90, 100"
                        + " FROM performance_review_part p");
        house.library.sql("UPDATE performance_review SET stage = 'HEAD', self_assessment = 'I was good', total = 90,"
                + " grade_before = 'B', grade_after = 'A'");
        assertThat(about(4).get("reviews"))
                .contains("I was good", "total=null", "grade=null", "points=null", "remark=null");
        assertThat(about(4).get("scores")).isEqualTo("[]");

        house.library.sql("UPDATE performance_review SET stage = 'PUBLISHED'");

        assertThat(about(4).get("reviews")).contains("total=90", "grade=A", "points=90", "remark=Careful");
        assertThat(about(4).get("scores")).contains("ORDERS", "90 / 100");
        assertThat(about(6).get("reviews")).isEqualTo("[]");
        assertThat(about(6).get("scores")).isEqualTo("[]");
    }

    @Test
    void anImprovementIsToldToWhomItIsAboutAndItsMeasureToWhoCarriesItOut() {
        house.library.sql(
                "INSERT INTO performance_improvement (id, version, kpi_id, subject_kind, assignment_id, sheet_id,"
                        + " series, open_series, stage, opened_at, points, before_first_day, before_last_day, before_value, seen_until,"
                        + " finding, request_id, rounds) SELECT 9600, 0, id, 'ASSIGNMENT', 9101, 9300, 's', 's', 'MEASURE',"
                        + " TIMESTAMP '2026-10-01 00:00:00', 10, DATE '2026-09-01', DATE '2026-09-30', 1, DATE '2026-09-30',"
                        + " 'The page was down', 911, 1 FROM performance_kpi WHERE code = 'ORDERS'");
        house.library.sql(
                "INSERT INTO performance_improvement_measure (id, version, improvement_id, round_no, request_id,"
                        + " content_version, measure, owner_id, due_date, proposed_by, proposed_at) VALUES (9601, 0, 9600, 1, 911, 1,"
                        + " 'Watch it', 3, DATE '2026-12-01', 6, TIMESTAMP '2026-10-02 00:00:00')");

        assertThat(about(6).get("improvements")).contains("The page was down");
        assertThat(about(6).get("measures")).contains("Watch it", "proposed=true", "carriesOut=false");
        assertThat(about(3).get("improvements")).isEqualTo("[]");
        assertThat(about(3).get("measures")).contains("Watch it", "proposed=false", "carriesOut=true");
    }

    private Map<String, String> about(long person) {
        return database.inTransaction(em -> {
            Map<String, String> data = new TreeMap<>();
            FEATURES.stream()
                    .flatMap(feature -> feature(feature, em).about(person).stream())
                    .forEach(records ->
                            data.put(records.kind(), records.records().toString()));
            return data;
        });
    }

    /** They are nobody else's business, so that no other package sees them. */
    private static PersonalData feature(String name, EntityManager em) {
        try {
            Class<?> type = Class.forName(name);
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object feature = constructor.newInstance();
            Field field = type.getDeclaredField("em");
            field.setAccessible(true);
            field.set(feature, em);
            return (PersonalData) feature;
        } catch (ReflectiveOperationException e) {
            return fail(e);
        }
    }
}
