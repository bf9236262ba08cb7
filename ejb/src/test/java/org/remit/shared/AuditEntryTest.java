package org.remit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

    /** Names and addresses come from outside; nothing that is to be recorded may be lost for their length. */
    @Test
    void whatIsTooLongForItsColumnIsCut() {
        String text = "x".repeat(2_000);

        AuditRecord record = new AuditEntry(Instant.EPOCH, text, "FORBIDDEN", text, text, text).record();

        assertThat(record.username()).hasSize(64);
        assertThat(record.target()).hasSize(200);
        assertThat(record.detail()).hasSize(1_000);
        assertThat(record.address()).hasSize(64);
    }

    @Test
    void whatIsUnknownStaysUnknown() {
        AuditRecord record = new AuditEntry(Instant.EPOCH, null, "LOGIN_FAILED", null, null, null).record();

        assertThat(record.username()).isNull();
        assertThat(record.address()).isNull();
    }
}
