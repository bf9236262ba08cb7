package org.remit.performance.sheet.list;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.remit.shared.Postgres;
import org.remit.shared.TestDatabase;

/** The same on PostgreSQL, which has its own idea of types. */
class SheetRowsPostgresTest extends SheetRowsTest {

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
