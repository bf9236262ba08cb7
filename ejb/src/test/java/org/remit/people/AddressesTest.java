package org.remit.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AddressesTest {

    private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void twentyWrongPasswordsWithinFifteenMinutesLockTheAddress() {
        assertThat(Addresses.lockedUntil(failures(20, 10), at(200))).isEqualTo(at(190 + 900));
        assertThat(Addresses.lockedUntil(failures(20, 47), at(893))).isEqualTo(at(893 + 900));
    }

    @Test
    void nineteenAreForgiven() {
        assertThat(Addresses.lockedUntil(failures(19, 1), at(19))).isNull();
        assertThat(Addresses.lockedUntil(List.of(), at(0))).isNull();
    }

    @Test
    void twentySpreadOverALongerTimeAreForgiven() {
        assertThat(Addresses.lockedUntil(failures(40, 48), at(40 * 48))).isNull();
    }

    @Test
    void theLockEndsFifteenMinutesAfterTheLastOfThem() {
        assertThat(Addresses.lockedUntil(failures(20, 10), at(190 + 899))).isNotNull();
        assertThat(Addresses.lockedUntil(failures(20, 10), at(190 + 900))).isNull();
    }

    @Test
    void theNetworkOfAnIpv6AddressIsCountedAsOne() {
        assertThat(Addresses.network("2001:db8:1:2:3:4:5:6")).isEqualTo(Addresses.network("2001:db8:1:2::1"));
        assertThat(Addresses.network("2001:db8:1:3::1")).isNotEqualTo(Addresses.network("2001:db8:1:2::1"));
        assertThat(Addresses.network("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Addresses.network("not:an:address")).isEqualTo("not:an:address");
        assertThat(Addresses.network("x".repeat(500))).hasSize(64);
        assertThat(Addresses.network(null)).isEqualTo(Addresses.NONE);
    }

    private static List<Instant> failures(int count, int secondsApart) {
        return IntStream.range(0, count)
                .mapToObj(index -> at(index * secondsApart))
                .toList();
    }

    private static Instant at(int second) {
        return START.plus(Duration.ofSeconds(second));
    }
}
