package org.remit.organization.exchange;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.remit.shared.Postgres;
import org.remit.shared.TestDatabase;

/** The same on a real PostgreSQL. */
class ImportStepsPostgresTest extends ImportStepsTest {

    private static Postgres server;

    @Override
    TestDatabase open() {
        server = new Postgres();
        return server.database();
    }

    @Override
    @AfterEach
    void close() {
        server.close();
    }

    @AfterAll
    static void forget() {
        server = null;
    }
}
