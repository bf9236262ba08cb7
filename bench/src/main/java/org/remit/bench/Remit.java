package org.remit.bench;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remit, started by bin/run with its demo company, on a data directory of its own. */
class Remit {

    private final Path checkout;
    private final Path data;
    private final Postgres database;

    /** @param database where its data go, or null for the H2 file in the data directory */
    Remit(Path checkout, Path data, Postgres database) {
        this.checkout = checkout;
        this.data = data;
        this.database = database;
    }

    /** Starts it, and returns when the login page answers. */
    Server start() throws Exception {
        Map<String, String> environment = new HashMap<>();
        environment.put("REMIT_PORT", String.valueOf(Settings.PORT));
        environment.put("REMIT_DATA", data.toString());
        environment.put("REMIT_DEMO", "true");
        if (database != null) {
            environment.put("REMIT_DB_URL", database.url());
            environment.put("REMIT_DB_USER", Postgres.USER);
            environment.put("REMIT_DB_PASSWORD", Postgres.USER);
        }
        return Server.start(
                "remit",
                checkout,
                List.of(checkout.resolve("bin/run").toString()),
                environment,
                URI.create(Settings.REMIT + "/login.xhtml"));
    }

    /** Leaves the chair alone on the board; only while Remit is stopped, since then the file is free. */
    void shrinkBoard() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM people_account_role WHERE role = 'BOARD_MEMBER' AND account_id NOT IN"
                    + " (SELECT id FROM people_account WHERE username = 'board.chair')");
        }
    }

    /** Only while Remit is stopped, when its data are in the H2 file. */
    Connection connect() throws SQLException {
        return database == null
                ? DriverManager.getConnection("jdbc:h2:file:" + data.resolve("remit"), "remit", "remit")
                : DriverManager.getConnection(database.url(), Postgres.USER, Postgres.USER);
    }

    /** The file that holds all data when there is no database server. */
    Path file() {
        return data.resolve("remit.mv.db");
    }

    Path log() {
        return data.resolve("log/server.log");
    }

    Path temporaryFiles() {
        return data.resolve("tmp");
    }
}
