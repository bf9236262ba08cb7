package org.remit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

    @Test
    void theWholeLogIsReadWithoutGapOrRepetitionThoughOthersWriteMeanwhile() {
        Clock sameMoment = Clock.fixed(Instant.parse("2099-01-01T00:00:00Z"), ZoneOffset.UTC);
        record(sameMoment, "SECOND");
        record(sameMoment, "FIRST");
        List<String> read = new ArrayList<>();
        for (AuditRecord last = next(null); last != null; last = next(last)) {
            read.add(last.action());
            record(Clock.offset(sameMoment, Duration.ofDays(read.size())), "MEANWHILE");
        }

        assertThat(read).containsExactly("FIRST", "SECOND", "DEPUTY_SET", "BUDGET_CHANGED");
    }

    @Test
    void whoOnlyAdministratesDoesNotReadAmountsOfMoneyInTheWholeLogEither() {
        List<AuditRecord> entries = database.inTransaction(
                em -> TestAudit.service(em, Clock.systemUTC(), "ADMIN").entriesBefore(null, 10));

        assertThat(entries).extracting(AuditRecord::detail).containsExactlyInAnyOrder(null, "2027-01-01 - 2027-01-07");
    }

    private AuditRecord next(AuditRecord last) {
        List<AuditRecord> found = database.inTransaction(
                em -> TestAudit.service(em, Clock.systemUTC(), "AUDITOR").entriesBefore(last, 1));
        return found.isEmpty() ? null : found.get(0);
    }

    private void record(Clock clock, String action) {
        database.inTransaction(em -> {
            TestAudit.service(em, clock).record("admin", action, null, null, null);
            return null;
        });
    }

    private List<String> details(String... roles) {
        return database.inTransaction(
                em -> TestAudit.service(em, Clock.systemUTC(), roles).entries(PageRequest.of(0, 10)).items().stream()
                        .map(AuditRecord::detail)
                        .toList());
    }
}
