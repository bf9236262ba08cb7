package org.remit.performance.review;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import org.remit.performance.sheet.SheetHouse;
import org.remit.shared.TestDatabase;

/** A cycle of OPS, with everything below it, for the year 2026, and the review of person 4, who has held MKT-SEO since January. */
public final class ReviewHouse implements AutoCloseable {

    public static final long CYCLE = 900;
    public static final long REVIEW = 901;

    private final TestDatabase database;
    public final SheetHouse sheets;

    public ReviewHouse(TestDatabase database) {
        this.database = database;
        sheets = new SheetHouse(database);
        request(910, 7);
        request(911, 4);
        sql(
                "INSERT INTO performance_cycle (id, version, request_id, name_zh, first_day, last_day, kpi_share, minimum_group,"
                        + " enforced, stage) VALUES (" + CYCLE
                        + ", 0, 910, '年度考核', DATE '2026-01-01', DATE '2026-12-31', 100, 10, 0,"
                        + " 'TARGETS')");
        sql(
                "INSERT INTO performance_review (id, version, cycle_id, person_id, request_id, unit_code, stage, created_at) VALUES ("
                        + REVIEW + ", 0, " + CYCLE + ", 4, 911, 'MKT', 'TARGETS', TIMESTAMP '2026-11-23 02:00:00')");
        sql(
                "INSERT INTO performance_review_part (id, version, review_id, assignment_id, unit_code, first_day, last_day,"
                        + " share_percent) SELECT 902, 0, " + REVIEW
                        + ", MIN(a.id), 'MKT', DATE '2026-01-01', DATE '2026-12-31', 100"
                        + " FROM organization_assignment a WHERE a.person_id = 4");
    }

    private void request(long id, long applicant) {
        sql("INSERT INTO approval_request (id, version, request_number, kind, state, applicant_id, unit, title_zh,"
                + " content_version, round_count, run_no, decision_count, draft_version, created_at) VALUES (" + id
                + ", 0, 'R2026-" + id + "', 'review', 'OPEN', " + applicant
                + ", 'MKT', 'x', 1, 0, 1, 0, 0, TIMESTAMP '2026-11-23 02:00:00')");
    }

    /** A ready sheet of person 4 for these days. */
    public void sheet(long id, String from, String to) {
        sql("INSERT INTO performance_sheet (id, version, assignment_id, period_from, period_to, state) SELECT " + id
                + ", 0, MIN(a.id), DATE '" + from + "', DATE '" + to
                + "', 'READY' FROM organization_assignment a WHERE a.person_id = 4");
    }

    public void sql(String statement) {
        sheets.library.sql(statement);
    }

    public <T> T read(Function<EntityManager, T> work) {
        return database.inTransaction(work);
    }

    @Override
    public void close() {
        database.close();
    }
}
