package org.remit.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The database, looked at and obstructed from outside the application. */
class Tables {

    private static final List<String> OF_A_REQUEST = List.of(
            "approval_request",
            "approval_round",
            "approval_work_item",
            "approval_decision",
            "approval_idempotency_key",
            "organization_position",
            "organization_duty",
            "organization_kpi",
            "organization_position_proposal",
            "notification_mail",
            "ACT_RU_EXECUTION",
            "ACT_RU_TASK",
            "ACT_RU_VARIABLE",
            "ACT_RU_JOB");

    private final DataSource database;

    Tables(DataSource database) {
        this.database = database;
    }

    /** Everything that a request leaves behind anywhere: the rows of each table, as text. */
    Map<String, List<String>> content() throws SQLException {
        Map<String, List<String>> content = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : OF_A_REQUEST) {
                // a mail is sent at any time, whatever is tried meanwhile
                String columns = table.equals("notification_mail") ? "id, request_number, occasion, person_id" : "*";
                content.put(table, rows(statement.executeQuery("SELECT " + columns + " FROM " + table)));
            }
        }
        return content;
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Those carried out since H2 counts them, each as often as it was; without the ends of transactions and what mails and jobs do. */
    List<String> statements() throws SQLException {
        List<String> statements = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT sql_statement, execution_count"
                        + " FROM INFORMATION_SCHEMA.QUERY_STATISTICS"
                        + " WHERE NOT REGEXP_LIKE(sql_statement, '^(COMMIT|SET )|FROM ACT_RU_JOB|from notification_mail"
                        + "|update notification_mail', 'i')")) {
            while (result.next()) {
                statements.addAll(Collections.nCopies(
                        result.getInt(2), result.getString(1).replaceAll("\\s+", " ")));
            }
        }
        return statements;
    }

    /** The first column of the first row. */
    String value(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    /** The engine's business key of a request. */
    String requestId(String number) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT id FROM approval_request WHERE request_number = ?")) {
            query.setString(1, number);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return Long.toString(result.getLong(1));
            }
        }
    }

    /** What is stored, which a page may tell otherwise. */
    String status(String position) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT status FROM organization_position WHERE code = ?")) {
            query.setString(1, position);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }

    /** Makes the table refuse rows, as a full disk or a broken rule would, while something is done. */
    void refusing(String table, String condition, Attempt attempt) throws Exception {
        execute("ALTER TABLE " + table + " ADD CONSTRAINT ck_obstacle CHECK (" + condition + ")");
        try {
            attempt.run();
        } finally {
            execute("ALTER TABLE " + table + " DROP CONSTRAINT ck_obstacle");
        }
    }

    interface Attempt {
        void run() throws Exception;
    }

    private static List<String> rows(ResultSet result) throws SQLException {
        List<String> rows = new ArrayList<>();
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
            StringBuilder row = new StringBuilder();
            for (int column = 1; column <= columns; column++) {
                row.append(result.getString(column)).append('|');
            }
            rows.add(row.toString());
        }
        rows.sort(null);
        return rows;
    }
}
