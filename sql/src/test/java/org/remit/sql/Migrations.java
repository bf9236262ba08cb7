package org.remit.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** The migration scripts of this module. */
final class Migrations {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");

    private Migrations() {}

    /** One statement of one script. */
    record Statement(String script, String sql) {

        @Override
        public String toString() {
            String line = sql.strip().replaceAll("\\s+", " ");
            return script + ": " + line.substring(0, Math.min(70, line.length()));
        }
    }

    static List<Path> scripts() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every statement as Oracle gets it. */
    static Stream<Statement> forOracle() {
        return scripts().stream()
                .flatMap(script -> statements(script)
                        .map(sql -> sql.replace("${clob}", "CLOB").replace("${blob}", "BLOB"))
                        .map(sql -> new Statement(script.getFileName().toString(), sql)));
    }

    /** No script has a semicolon in a text. */
    private static Stream<String> statements(Path script) {
        try {
            String code = Files.readString(script).replaceAll("(?m)--.*$", "");
            return Stream.of(code.split(";")).map(String::strip).filter(sql -> !sql.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings a database to this version, as the application does at its start. */
    static int run(String url, String user, String password) {
        return run(url, user, password, "latest");
    }

    /** The same, to an earlier version. */
    static int run(String url, String user, String password, String version) {
        boolean postgresql = url.startsWith("jdbc:postgresql");
        return Flyway.configure()
                .dataSource(url, user, password)
                .locations("filesystem:" + FOLDER)
                .outOfOrder(true)
                .target(version)
                .placeholders(Map.of("clob", postgresql ? "TEXT" : "CLOB", "blob", postgresql ? "BYTEA" : "BLOB"))
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
