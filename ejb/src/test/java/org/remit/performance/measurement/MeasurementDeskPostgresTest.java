package org.remit.performance.measurement;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.remit.shared.Postgres;
import org.remit.shared.TestDatabase;

/** The same on a real PostgreSQL. */
class MeasurementDeskPostgresTest extends MeasurementDeskTest {

    private static Postgres server;

    @BeforeAll
    static void start() {
        server = new Postgres();
    }

    @Override
    TestDatabase open() {
        return server.emptied();
    }

    @AfterAll
    static void stop() {
        server.close();
    }
}
