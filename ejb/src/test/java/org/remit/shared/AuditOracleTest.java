package org.remit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditOracleTest {

    @Test
    void everyStatementOfTheAuditLogIsOracles() {
        OracleEar ear = new OracleEar();
        try (TestDatabase database = ear.database()) {
            ear.forget();
            database.inTransaction(em -> {
                TestAudit.service(em, Clock.systemUTC()).record("admin", "UNLOCKED", "hr.staff", null, null);
                return null;
            });
            Page<AuditRecord> entries = database.inTransaction(
                    em -> TestAudit.service(em, Clock.systemUTC(), "AUDITOR").entries(new PageRequest(0, 20, null)));
            AuditRecord first = entries.items().get(0);
            List<AuditRecord> before = database.inTransaction(
                    em -> TestAudit.service(em, Clock.systemUTC()).entriesBefore(first, 20));
            assertThat(before).isEmpty();
            assertThat(entries.total()).isOne();
            assertThat(entries.items()).hasSize(1);
        }
        ear.heardOracleOnly(4);
    }
}
