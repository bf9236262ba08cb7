package org.remit.architecture.planted.timecomesfromtheclock;

import java.time.LocalDate;
import java.time.ZoneId;

class BadZonedNow {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
}
