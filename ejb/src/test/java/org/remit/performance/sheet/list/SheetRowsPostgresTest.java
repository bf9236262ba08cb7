package org.remit.performance.sheet.list;

import org.remit.shared.Postgres;
import org.remit.shared.TestDatabase;

/** The same on PostgreSQL, which has its own idea of types. */
class SheetRowsPostgresTest extends SheetRowsTest {

    @Override
    TestDatabase openDatabase() {
        return Postgres.database();
    }
}
