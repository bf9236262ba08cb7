package org.remit.performance.sheet;

import org.remit.shared.Postgres;
import org.remit.shared.TestDatabase;

/** The same on PostgreSQL, which has its own idea of types. */
class SheetServicePostgresTest extends SheetServiceTest {

    @Override
    TestDatabase openDatabase() {
        return Postgres.database();
    }
}
