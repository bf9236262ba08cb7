package org.remit.architecture.planted.injectedfieldsaretheirbeansown;

import java.time.Clock;

class GoodReader {
    Clock read(GoodSettings settings) {
        return settings.clock();
    }
}
