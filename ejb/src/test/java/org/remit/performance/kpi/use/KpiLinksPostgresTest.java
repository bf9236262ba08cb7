package org.remit.performance.kpi.use;

import org.remit.shared.Postgres;
import org.remit.shared.TestDatabase;

/** The same on PostgreSQL, which has its own idea of types. */
class KpiLinksPostgresTest extends KpiLinksTest {

    @Override
    TestDatabase openDatabase() {
        return Postgres.database();
    }
}
