package org.remit.architecture.planted.timecomesfromtheclock;

import java.time.Clock;

class BadClock {
    Clock own = Clock.systemUTC();
}
