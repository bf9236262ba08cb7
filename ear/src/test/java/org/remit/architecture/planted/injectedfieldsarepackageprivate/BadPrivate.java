package org.remit.architecture.planted.injectedfieldsarepackageprivate;

import jakarta.inject.Inject;
import java.time.Clock;

class BadPrivate {
    @Inject
    private Clock clock;
}
