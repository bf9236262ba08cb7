package org.remit.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** H2 in its regular mode and a real PostgreSQL, each with all migrations. */
final class Databases implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final Map<String, Connection> connections = new TreeMap<>();
    final Map<String, Integer> migrated = new TreeMap<>();

    Databases() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        open("H2", "jdbc:h2:mem:migrations;DB_CLOSE_DELAY=-1", "remit", "remit");
        open("PostgreSQL", server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    private void open(String name, String url, String user, String password) throws SQLException {
        migrated.put(name, Migrations.run(url, user, password));
        assertNothingLeft(name, url, user, password);
        Connection connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        connections.put(name, connection);
    }

    /** A second start finds nothing to do. */
    private static void assertNothingLeft(String name, String url, String user, String password) {
        if (Migrations.run(url, user, password) != 0) {
            throw new AssertionError("migrated twice on " + name);
        }
    }

    Connection connection(String name) {
        return connections.get(name);
    }

    /** The rows of a query, their values in lower case. */
    List<List<String>> rows(String name, String sql) throws SQLException {
        try (var statement = connection(name).createStatement();
                var result = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(result.getString(column)).toLowerCase(Locale.ROOT));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        for (Connection connection : connections.values()) {
            connection.close();
        }
        server.close();
    }
}
