package org.remit.performance.sheet;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Every hour: who has not said yet whether they agree to another sheet. Each node runs it; the row lock sees to it that each is told once. */
@Singleton
@DependsOn("MigrationStarter")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RevisionSweep {

    private static final Logger LOG = System.getLogger(RevisionSweep.class.getName());

    @Inject
    RevisionReminders reminders;

    /** One that fails is tried again at the next sweep and holds up no other. */
    @Schedule(hour = "*", minute = "23", persistent = false)
    @PermitAll
    public void sweep() {
        reminders.due().forEach(this::remind);
    }

    private void remind(long revision) {
        try {
            reminders.remind(revision);
        } catch (EJBException e) {
            LOG.log(Level.ERROR, "the holder of the sheet of revision " + revision + " could not be reminded", e);
        }
    }
}
