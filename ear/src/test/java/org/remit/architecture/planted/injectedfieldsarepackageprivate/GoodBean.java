package org.remit.architecture.planted.injectedfieldsarepackageprivate;

import jakarta.inject.Inject;
import java.time.Clock;

class GoodBean {
    @Inject
    Clock clock;

    private String own;
}
