package org.remit.architecture.planted.timecomesfromtheclock.shared;

import java.time.Clock;

/** The one place where the clock of the machine is read. */
class ClockProducer {
    Clock clock = Clock.systemDefaultZone();
}
