package org.remit.organization.overlap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Compares all duties at night, when nobody waits for it. Each node does; the one that comes second finds the same. */
@Singleton
public class NightlyComparison {

    @Inject
    DutyComparison comparison;

    @Schedule(hour = "3", minute = "10", persistent = false)
    @PermitAll
    public void compare() {
        comparison.compare();
    }
}
