package org.remit.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A real PostgreSQL server, for what H2 cannot show: locks that are skipped, and its own idea of text. */
public final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final TestDatabase database;

    public Postgres() {
        try {
            server = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = new TestDatabase(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    public TestDatabase database() {
        return database;
    }

    /** Another one in the same server, whose content is lost. */
    public TestDatabase emptied() {
        return new TestDatabase(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    @Override
    public void close() {
        database.close();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
