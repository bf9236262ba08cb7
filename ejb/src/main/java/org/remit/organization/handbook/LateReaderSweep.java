package org.remit.organization.handbook;

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

/** Every hour: who has begun to hold a position. Each node runs it; the lock of the edition sees to it that each is asked once. */
@Singleton
@DependsOn("MigrationStarter")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LateReaderSweep {

    private static final Logger LOG = System.getLogger(LateReaderSweep.class.getName());

    @Inject
    LateReaderService late;

    /** An edition that fails is tried again at the next sweep and holds up no other. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    @PermitAll
    public void sweep() {
        late.due().forEach(this::ask);
    }

    private void ask(long edition) {
        try {
            late.ask(edition);
        } catch (EJBException e) {
            LOG.log(Level.ERROR, "nobody new was asked to confirm the handbook edition " + edition, e);
        }
    }
}
