package org.remit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Drafts that were there before it was kept when they were saved last, at the update that mends it. */
class SavedAtOfDraftsTest {

    private static final String BEFORE = "202611300730";
    private static final String BEGUN = "2026-11-01 08:00:00";
    private static final String SAVED = "2026-11-05 17:30:00";

    @Test
    void onH2EachShowsWhenItsProposalWasSavedLast() throws SQLException {
        eachShowsWhenItsProposalWasSavedLast("jdbc:h2:mem:saved-at;DB_CLOSE_DELAY=-1", "remit", "remit");
    }

    @Test
    void onPostgresqlEachShowsWhenItsProposalWasSavedLast() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            eachShowsWhenItsProposalWasSavedLast(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        }
    }

    private static void eachShowsWhenItsProposalWasSavedLast(String url, String user, String password)
            throws SQLException {
        Migrations.run(url, user, password, BEFORE);
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO people_person (id, version, name_zh, active) VALUES (1, 0, '王芳', 1)");
            request(statement, 1, "position-opening", "DRAFT", BEGUN);
            proposal(statement, 1, "organization_position_proposal", SAVED);
            request(statement, 2, "duty-change", "DRAFT", BEGUN);
            proposal(statement, 2, "organization_duty_proposal", SAVED);
            request(statement, 3, "assignment", "DRAFT", BEGUN);
            statement.executeUpdate("INSERT INTO organization_change_draft (id, version, request_id, content, saved_at)"
                    + " VALUES (3, 0, 3, '{}', TIMESTAMP '" + SAVED + "')");
            request(statement, 4, "handbook-edition", "DRAFT", BEGUN);
            request(statement, 5, "duty-change", "DRAFT", SAVED);
            proposal(statement, 5, "organization_duty_proposal", BEGUN);
            request(statement, 6, "duty-change", "OPEN", null);
            proposal(statement, 6, "organization_duty_proposal", SAVED);

            Migrations.run(url, user, password);

            assertThat(savedAt(statement))
                    .containsExactly(
                            Map.entry(1, SAVED),
                            Map.entry(2, SAVED),
                            Map.entry(3, SAVED),
                            Map.entry(4, BEGUN),
                            Map.entry(5, SAVED),
                            Map.entry(6, "never"));
        }
    }

    private static void request(Statement statement, int id, String kind, String state, String savedAt)
            throws SQLException {
        statement.executeUpdate("INSERT INTO approval_request (id, version, request_number, kind, subject, title_zh,"
                + " applicant_id, state, run_no, round_count, content_version, decision_count, created_at, saved_at)"
                + " VALUES (" + id + ", 0, NULL, '" + kind + "', 'MKT-SEO', '编导', 1, '" + state
                + "', 1, 0, 1, 0, TIMESTAMP '" + BEGUN + "', "
                + (savedAt == null ? "NULL" : "TIMESTAMP '" + savedAt + "'") + ")");
    }

    private static void proposal(Statement statement, int request, String table, String savedAt) throws SQLException {
        statement.executeUpdate(
                "INSERT INTO " + table + " (id, version, request_id, content_version, content, saved_at)" + " VALUES ("
                        + request + ", 0, " + request + ", 1, '{}', TIMESTAMP '" + savedAt + "')");
    }

    private static Map<Integer, String> savedAt(Statement statement) throws SQLException {
        Map<Integer, String> found = new LinkedHashMap<>();
        try (ResultSet rows = statement.executeQuery(
                "SELECT id, COALESCE(SUBSTRING(CAST(saved_at AS VARCHAR(40)) FROM 1 FOR 19), 'never')"
                        + " FROM approval_request ORDER BY id")) {
            while (rows.next()) {
                found.put(rows.getInt(1), rows.getString(2));
            }
        }
        return found;
    }
}
