package org.remit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an update fills in for rows that were there before. */
class FilledByUpdateTest {

    private static final String BEFORE = "202611301620";

    @Test
    void onH2WhatIsNotKnownIsLeftOpen() throws SQLException {
        whatIsNotKnownIsLeftOpen("jdbc:h2:mem:filled;DB_CLOSE_DELAY=-1", "remit", "remit");
    }

    @Test
    void onPostgresqlWhatIsNotKnownIsLeftOpen() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            whatIsNotKnownIsLeftOpen(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        }
    }

    private static void whatIsNotKnownIsLeftOpen(String url, String user, String password) throws SQLException {
        Migrations.run(url, user, password, BEFORE);
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO people_person (id, version, name_zh, active) VALUES (1, 0, '王芳', 1)");
            for (String unit : List.of("MKT", "SVC")) {
                statement.executeUpdate("INSERT INTO organization_unit (id, version, code, name_en, layer) VALUES ("
                        + (unit.equals("MKT") ? 1 : 2) + ", 0, '" + unit + "', 'Unit', 'MIDDLE')");
            }
            cycle(statement, 1, "MKT");
            cycle(statement, 2, "MKT", "SVC");

            Migrations.run(url, user, password);

            assertThat(rows(
                            statement,
                            "SELECT cycle_id || ' ' || unit_code FROM retention_grade_count ORDER BY cycle_id"))
                    .containsExactly("1 MKT", "2 -");
        }
    }

    private static void cycle(Statement statement, int id, String... units) throws SQLException {
        statement.executeUpdate(
                "INSERT INTO approval_request (id, version, request_number, kind, title_zh, applicant_id,"
                        + " state, run_no, round_count, content_version, decision_count, created_at) VALUES (" + id
                        + ", 0, NULL, 'review-cycle', '考核', 1, 'APPROVED', 1, 0, 1, 0, TIMESTAMP '2026-11-01 08:00:00')");
        statement.executeUpdate(
                "INSERT INTO performance_cycle (id, version, request_id, first_day, last_day, kpi_share,"
                        + " minimum_group, enforced, stage) VALUES (" + id + ", 0, " + id
                        + ", DATE '2020-01-01', DATE '2020-12-31', 100, 10, 0, 'CLOSED')");
        for (int place = 0; place < units.length; place++) {
            statement.executeUpdate("INSERT INTO performance_cycle_unit (cycle_id, place, unit_code) VALUES (" + id
                    + ", " + place + ", '" + units[place] + "')");
        }
        statement.executeUpdate(
                "INSERT INTO retention_grade_count (cycle_id, grade, reviews) VALUES (" + id + ", 'A', 3)");
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
