package org.remit.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.shared.AuditRecord;

class AuditTextsTest {

    private final AuditTexts texts = new AuditTexts();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-19/2026-01-25 | 19 Jan 2026/25 Jan 2026",
                "null - 2026-12-31: closed | null - 31 Dec 2026: closed",
                "version 3: since 2026-02-30 | version 3: since 2026-02-30",
                "CYCLE-2026-01-19 of 2026-11 | CYCLE-2026-01-19 of 2026-11",
                "2026-01-19T08:30 $1 | 2026-01-19T08:30 $1"
            })
    void daysInADetailAreWrittenAsTheReaderDoes(String recorded, String read) {
        Formats english = Messages.of(new MessageFiles(), ZoneId.of("UTC")).formats(Languages.EN);
        texts.msg = new Msg() {
            @Override
            public String of(Object value) {
                return english.of(value);
            }
        };
        assertThat(texts.detail(new AuditRecord(1L, Instant.EPOCH, "hr.staff", "DONE", "X", recorded, null)))
                .isEqualTo(read);
    }
}
