package org.remit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;

class AuditOracleTest {

    @Test
    void everyStatementOfTheAuditLogIsOracles() {
        OracleEar ear = new OracleEar();
        try (TestDatabase database = ear.database()) {
            ear.forget();
            Page<AuditRecord> entries = database.inTransaction(em -> {
                AuditService audit = TestAudit.service(em, Clock.systemUTC(), "AUDITOR");
                audit.record("admin", "UNLOCKED", "hr.staff", null, null);
                return audit.entries(new PageRequest(0, 20, null));
            });
            assertThat(entries.total()).isOne();
            assertThat(entries.items()).hasSize(1);
        }
        ear.heardOracleOnly(3);
    }
}
