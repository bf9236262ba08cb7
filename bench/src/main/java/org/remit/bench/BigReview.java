package org.remit.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the people of a {@link BigOrganization} are scored by: 8 KPIs, half of them counted and half ratios, and a sheet for a month. */
class BigReview {

    static final int KPIS = 8;
    static final String FIRST_DAY = "2026-01-01";
    static final String LAST_DAY = "2026-01-31";
    static final String PERIOD = "2026-01";

    /** Behind all that the organisation has, each kind of row in a range of its own. */
    private static final long KPI_IDS = 2_000_000_000L;

    private static final long ACCOUNT_IDS = 3_000_000_000L;
    private static final long SHEET_IDS = 5_000_000_000L;

    private static final String HOLDERS = " FROM organization_assignment a JOIN organization_position p"
            + " ON p.id = a.position_id WHERE p.code LIKE 'BP%'";

    private final Connection connection;

    BigReview(Connection connection) {
        this.connection = connection;
    }

    static String kpi(int number) {
        return "BK" + number;
    }

    static boolean ratio(int number) {
        return number % 2 == 1;
    }

    /** Of whom a measurement is: a login name and the code of a position. */
    record Holder(String username, String position) {}

    /** Accounts, so that measurements can name the people; KPIs, sheets and targets. */
    void add() throws SQLException {
        connection.setAutoCommit(false);
        run(
                "INSERT INTO people_account (id, version, person_id, username, password_hash, must_change_password, enabled,"
                        + " failures) SELECT a.person_id + " + ACCOUNT_IDS
                        + ", 0, a.person_id, 'big' || a.person_id, '-', 0, 1, 0"
                        + HOLDERS);
        for (int number = 0; number < KPIS; number++) {
            addKpi(number);
        }
        run("INSERT INTO performance_sheet (id, version, assignment_id, period_from, period_to, state) SELECT a.id + "
                + SHEET_IDS + ", 0, a.id, DATE '" + FIRST_DAY + "', DATE '" + LAST_DAY + "', 'READY'" + HOLDERS);
        run("INSERT INTO performance_target (sheet_id, place, kpi_id, kpi_version_no, part, weight, scoring, target)"
                + " SELECT s.id, k.id - " + KPI_IDS + ", k.id, 1, 'ITEM', 12.5, 'COMPLETION_RATE',"
                + " CASE WHEN v.over_time = 'SUM' THEN 600 ELSE 5 END FROM performance_sheet s CROSS JOIN performance_kpi k"
                + " JOIN performance_kpi_version v ON v.kpi_id = k.id WHERE s.id >= " + SHEET_IDS + " AND k.id >= "
                + KPI_IDS);
        connection.commit();
        connection.setAutoCommit(true);
        // as the server does by itself some minutes after so many rows
        run("ANALYZE");
    }

    private void addKpi(int number) throws SQLException {
        long id = KPI_IDS + number;
        run("INSERT INTO performance_kpi (id, version, code, life, current_no) VALUES (" + id + ", 0, '" + kpi(number)
                + "', 'IN_USE', 1)");
        String measure = ratio(number)
                ? "'%', 'RATIO_OF_SUMS', 'RATIO_OF_SUMS', 'LEVEL', 100"
                : "'#', 'SUM', 'SUM', 'CUMULATIVE', NULL";
        run("INSERT INTO performance_kpi_version (id, version, kpi_id, version_no, valid_from, life, name_en, unit,"
                + " over_time, over_people, target_kind, per, direction, frequency, changed_at) VALUES ("
                + (id + KPIS) + ", 0, " + id + ", 1, DATE '2026-01-01', 'IN_USE', 'Big " + number + "', " + measure
                + ", 'HIGHER', 'MONTHLY', TIMESTAMP '2026-01-01 00:00:00')");
    }

    List<Holder> holders() throws SQLException {
        List<Holder> holders = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT a.person_id, p.code" + HOLDERS + " ORDER BY a.id")) {
            while (rows.next()) {
                holders.add(new Holder("big" + rows.getLong(1), rows.getString(2)));
            }
        }
        return holders;
    }

    /** Writes the rows of a run once more, as nothing but the database can; returns the seconds. */
    double copyScores(long run, int copy) throws SQLException {
        long shift = copy * 1_000_000_000_000L;
        run("CHECKPOINT");
        connection.setAutoCommit(false);
        long start = System.nanoTime();
        run("INSERT INTO performance_score (id, sheet_id, cycle_id, scored_at, percent_measured, weighted, with_bonus,"
                + " after_veto, total) SELECT id + " + shift + ", sheet_id, cycle_id, scored_at, percent_measured,"
                + " weighted, with_bonus, after_veto, total FROM performance_score WHERE run_id = " + run);
        run("INSERT INTO performance_score_line (score_id, place, part, kpi_id, kpi_version_no, scoring, subject_kind,"
                + " measurements, last_day, target_from, target_to, actual, numerator, denominator, refusal, formula,"
                + " computed, point_floor, point_cap, points, weight, normalized_weight, contribution) SELECT l.score_id + "
                + shift + ", l.place, l.part, l.kpi_id, l.kpi_version_no, l.scoring, l.subject_kind, l.measurements,"
                + " l.last_day, l.target_from, l.target_to, l.actual, l.numerator, l.denominator, l.refusal, l.formula,"
                + " l.computed, l.point_floor, l.point_cap, l.points, l.weight, l.normalized_weight, l.contribution"
                + " FROM performance_score c JOIN performance_score_line l ON l.score_id = c.id WHERE c.run_id = "
                + run);
        connection.commit();
        double seconds = (System.nanoTime() - start) / 1e9;
        connection.setAutoCommit(true);
        return seconds;
    }

    long count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
