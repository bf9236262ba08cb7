package org.remit.performance.sheet;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.remit.shared.Postgres;
import org.remit.shared.TestDatabase;

/** The same on PostgreSQL, which has its own idea of types. */
class SheetServicePostgresTest extends SheetServiceTest {

    private static Postgres server;

    @BeforeAll
    static void start() {
        server = new Postgres();
    }

    @Override
    TestDatabase openDatabase() {
        return server.emptied();
    }

    @AfterAll
    static void stop() {
        server.close();
    }
}
