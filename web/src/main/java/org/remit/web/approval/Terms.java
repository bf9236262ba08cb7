package org.remit.web.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How near a term is. */
@Named
@ApplicationScoped
public class Terms {

    private static final Duration SOON = Duration.ofDays(1);

    @Inject
    Clock clock;

    public boolean over(Instant due) {
        return due.isBefore(clock.instant());
    }

    public boolean soon(Instant due) {
        return due.isBefore(clock.instant().plus(SOON));
    }
}
