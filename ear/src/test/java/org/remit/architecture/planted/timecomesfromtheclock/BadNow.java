package org.remit.architecture.planted.timecomesfromtheclock;

import java.time.Instant;

class BadNow {
    Instant since = Instant.now();
}
