package org.remit.architecture.planted.injectedfieldsaretheirbeansown;

import jakarta.inject.Inject;
import java.time.Clock;

class GoodSettings {
    @Inject
    Clock clock;

    Clock clock() {
        return clock;
    }
}
