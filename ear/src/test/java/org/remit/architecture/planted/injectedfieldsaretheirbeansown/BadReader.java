package org.remit.architecture.planted.injectedfieldsaretheirbeansown;

import java.time.Clock;

class BadReader {
    Clock read(GoodSettings settings) {
        return settings.clock;
    }
}
