package org.remit.workflow.camunda;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * The engine's own tables, from the scripts in its jar for the database at hand. This is the first migration. A later
 * version of the engine brings upgrade scripts: they become one more class like this one.
 */
@Dependent
public class EngineTables implements JavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "workflow engine tables 7 24";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        Connection connection = context.getConnection();
        String database = database(connection.getMetaData().getDatabaseProductName());
        for (String part : PARTS) {
            run(connection, script(database, part));
        }
    }

    private static String database(String product) {
        return switch (product) {
            case "H2" -> "h2";
            case "PostgreSQL" -> "postgres";
            case "Oracle" -> "oracle";
            default -> throw new IllegalStateException("Remit runs on H2, PostgreSQL and Oracle, not on " + product);
        };
    }

    private static String script(String database, String part) throws IOException {
        String name = "org/camunda/bpm/engine/db/create/activiti." + database + ".create." + part + ".sql";
        try (InputStream script = EngineTables.class.getClassLoader().getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException(name + " is missing in the engine's jar");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The scripts hold plain statements and line comments only: no procedures, no semicolons in texts. */
    private static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : script.replaceAll("(?m)^\\s*--.*$", "").split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }
}
