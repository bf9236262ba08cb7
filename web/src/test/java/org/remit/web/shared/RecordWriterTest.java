package org.remit.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.remit.organization.Layer;
import org.remit.shared.LocalizedText;

class RecordWriterTest {

    private record Sample(
            String text,
            int number,
            Long id,
            BigDecimal money,
            boolean truth,
            Layer layer,
            LocalDate day,
            Instant time,
            LocalizedText title,
            List<Object> list,
            Optional<BigDecimal> secret) {}

    @Test
    void everyTypeHasItsForm() {
        Sample sample = new Sample(
                "a\"b",
                2,
                3_000_000_000L,
                new BigDecimal("12000.00"),
                true,
                Layer.MIDDLE,
                LocalDate.of(2027, 5, 15),
                Instant.parse("2027-05-15T08:00:00Z"),
                new LocalizedText("编导", null),
                List.of(1, "x"),
                Optional.of(new BigDecimal("0.10")));

        assertThat(RecordWriter.text(sample))
                .isEqualTo("{\"text\":\"a\\\"b\",\"number\":2,\"id\":3000000000,\"money\":12000.00,\"truth\":true,"
                        + "\"layer\":\"MIDDLE\",\"day\":\"2027-05-15\",\"time\":\"2027-05-15T08:00:00Z\","
                        + "\"title\":{\"zh\":\"编导\",\"en\":null},\"list\":[1,\"x\"],\"secret\":0.10}");
    }

    @Test
    void aNullIsWrittenAndWhatMayNotBeSeenIsNot() {
        Sample sample = new Sample(null, 0, null, null, false, null, null, null, null, List.of(), Optional.empty());

        assertThat(RecordWriter.text(sample))
                .isEqualTo("{\"text\":null,\"number\":0,\"id\":null,\"money\":null,\"truth\":false,\"layer\":null,"
                        + "\"day\":null,\"time\":null,\"title\":null,\"list\":[]}");
    }
}
