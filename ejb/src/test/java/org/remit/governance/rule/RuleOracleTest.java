package org.remit.governance.rule;

import org.junit.jupiter.api.AfterAll;
import org.remit.shared.OracleEar;
import org.remit.shared.TestDatabase;

/** The same in Oracle's words. */
class RuleOracleTest extends RuleTablesTest {

    private static final OracleEar EAR = new OracleEar();

    @Override
    TestDatabase openDatabase() {
        return EAR.database();
    }

    @AfterAll
    static void everyStatementIsOracles() {
        EAR.heardOracleOnly(15);
    }
}
