package org.remit.performance.kpi.list;

import org.remit.shared.Postgres;
import org.remit.shared.TestDatabase;

/** The same on PostgreSQL, which has its own idea of types. */
class KpiRowsPostgresTest extends KpiRowsTest {

    @Override
    TestDatabase openDatabase() {
        return Postgres.database();
    }
}
