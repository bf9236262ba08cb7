package org.remit.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A real PostgreSQL server, for what H2 cannot show: locks that are skipped, and its own idea of text. It runs until the tests end. */
public final class Postgres {

    private static EmbeddedPostgres server;

    private Postgres() {}

    /** A database of the server with nothing but what the migrations wrote. */
    public static TestDatabase database() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.start();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestDatabase(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }
}
