package org.remit.architecture.planted.timecomesfromtheclock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

class GoodNow {
    Instant instant(Clock clock) {
        return clock.instant();
    }

    LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }

    long spent() {
        return System.nanoTime();
    }
}
