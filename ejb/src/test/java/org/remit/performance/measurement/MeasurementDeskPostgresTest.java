package org.remit.performance.measurement;

import org.remit.shared.Postgres;
import org.remit.shared.TestDatabase;

/** The same on a real PostgreSQL. */
class MeasurementDeskPostgresTest extends MeasurementDeskTest {

    @Override
    TestDatabase open() {
        return Postgres.database();
    }
}
