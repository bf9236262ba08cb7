package org.remit.organization.staffing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;

/** Every minute: reads what has changed, so that pages find it read, and drops what all nodes have read long ago. */
@Singleton
@DependsOn("MigrationStarter")
public class StaffingSweep {

    @Inject
    StaffingRows rows;

    @Inject
    StaffingMemory memory;

    @Inject
    Clock clock;

    /** First what needs a connection: whoever waits for the memory has one already, and none could be left. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    @PermitAll
    public void sweep() {
        rows.forgetChanges(clock.instant().minus(StaffingMemory.KEPT));
        memory.current();
    }
}
