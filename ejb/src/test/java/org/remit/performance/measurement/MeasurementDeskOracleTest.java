package org.remit.performance.measurement;

import org.junit.jupiter.api.AfterAll;
import org.remit.shared.OracleEar;
import org.remit.shared.TestDatabase;

/** The same in Oracle's words. */
class MeasurementDeskOracleTest extends MeasurementDeskTest {

    private static final OracleEar EAR = new OracleEar();

    @Override
    TestDatabase open() {
        return EAR.database();
    }

    @AfterAll
    static void everyStatementIsOracles() {
        EAR.heardOracleOnly(20);
    }
}
