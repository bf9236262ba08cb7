package org.remit.performance.calibration.list;

import org.remit.shared.Postgres;
import org.remit.shared.TestDatabase;

/** The same on PostgreSQL, which has its own idea of a median and of where nothing is sorted. */
class CalibrationListServicePostgresTest extends CalibrationListServiceTest {

    @Override
    TestDatabase openDatabase() {
        return Postgres.database();
    }
}
