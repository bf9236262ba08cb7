package org.remit.organization.exchange;

import org.remit.shared.Postgres;
import org.remit.shared.TestDatabase;

/** The same on a real PostgreSQL. */
class ImportStepsPostgresTest extends ImportStepsTest {

    @Override
    TestDatabase open() {
        return Postgres.database();
    }
}
