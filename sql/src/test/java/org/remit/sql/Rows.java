package org.remit.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One good row per table, and what the database says when some of its values are others. */
final class Rows {

    private Rows() {}

    static void insertGood(Connection connection) throws SQLException, IOException {
        try (InputStream script = Rows.class.getResourceAsStream("good-rows.sql");
                Statement statement = connection.createStatement()) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            for (String insert : text.split(";")) {
                if (!insert.isBlank()) {
                    statement.executeUpdate(insert);
                }
            }
        }
    }

    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            map.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return map;
    }

    /** Changes the good row for a moment; the database's objection in lower case, or an empty text. */
    static String objectionToChange(Connection connection, String table, Map<String, Object> changes)
            throws SQLException {
        String columns = changes.keySet().stream().map(name -> name + " = ?").collect(Collectors.joining(", "));
        return objection(connection, "UPDATE " + table + " SET " + columns + " WHERE " + key(table) + " = 1", changes);
    }

    /** Lines are known by what they are lines of. */
    private static String key(String table) {
        return switch (table) {
            case "performance_target", "performance_sheet_change" -> "sheet_id";
            case "performance_score_line" -> "score_id";
            case "performance_review_sheet" -> "part_id";
            case "governance_ballot" -> "resolution_id";
            case "governance_rule_point" -> "hearing_id";
            case "performance_cycle_unit",
                    "performance_cycle_stage",
                    "performance_cycle_grade",
                    "performance_cycle_guideline",
                    "performance_cycle_panel" -> "cycle_id";
            default -> "id";
        };
    }

    /** Adds a copy of the good row with these changes for a moment; the objection, or an empty text. */
    static String objectionToCopy(Connection connection, String table, Map<String, Object> changes)
            throws SQLException {
        Map<String, Object> row = good(connection, table);
        row.putAll(changes);
        String marks = row.keySet().stream().map(name -> "?").collect(Collectors.joining(", "));
        String insert = "INSERT INTO " + table + " (" + String.join(", ", row.keySet()) + ") VALUES (" + marks + ")";
        return objection(connection, insert, row);
    }

    private static Map<String, Object> good(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM " + table + " WHERE id = 1")) {
            result.next();
            Map<String, Object> row = new LinkedHashMap<>();
            for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                row.put(result.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT), result.getObject(column));
            }
            return row;
        }
    }

    private static String objection(Connection connection, String sql, Map<String, Object> values) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int index = 1;
            for (Object value : values.values()) {
                statement.setObject(index++, value);
            }
            statement.executeUpdate();
            return "";
        } catch (SQLException e) {
            return e.getMessage().toLowerCase(Locale.ROOT);
        } finally {
            connection.rollback(before);
        }
    }
}
