package org.remit.performance.calibration.list;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.remit.shared.OracleEar;
import org.remit.shared.Postgres;
import org.remit.shared.TestDatabase;

/** Each database has its own idea of a median and of where nothing is sorted. */
class CalibrationDialectsTest {

    @Test
    void postgresqlFindsTheSameMediansAndTheSameOrder() {
        mediansAndOrder(Postgres::database);
    }

    @Test
    void mediansAndOrderAreAskedForInOraclesWords() {
        OracleEar ear = new OracleEar();
        mediansAndOrder(ear::database);
        ear.heardOracleOnly(6);
    }

    private static void mediansAndOrder(Supplier<TestDatabase> database) {
        CalibrationListServiceTest same = new CalibrationListServiceTest() {
            @Override
            TestDatabase openDatabase() {
                return database.get();
            }
        };
        same.found();
        same.comparablePositionsStandSideBySideWithTheTotalInTheMiddle();
        same.reviewsAreSortedAndFilteredAndTellWhoRatedThem();
        same.close();
    }
}
