package org.remit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditServiceTest {

    private final TestDatabase database = new TestDatabase();

    @BeforeEach
    void write() {
        database.inTransaction(em -> {
            AuditService audit = TestAudit.service(em, Clock.systemUTC());
            audit.record("hr.manager", "BUDGET_CHANGED", "MKT 2027", "- -> 500000.00 CNY, 5, 0.35", null);
            audit.record("hr.staff", "DEPUTY_SET", "7", "2027-01-01 - 2027-01-07", null);
            return null;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theAuditorReadsEverything() {
        assertThat(details("AUDITOR", "ADMIN")).doesNotContainNull();
    }

    @Test
    void whoOnlyAdministratesDoesNotReadAmountsOfMoney() {
        assertThat(details("ADMIN")).containsExactlyInAnyOrder(null, "2027-01-01 - 2027-01-07");
    }

    private List<String> details(String... roles) {
        return database.inTransaction(
                em -> TestAudit.service(em, Clock.systemUTC(), roles).entries(PageRequest.of(0, 10)).items().stream()
                        .map(AuditRecord::detail)
                        .toList());
    }
}
