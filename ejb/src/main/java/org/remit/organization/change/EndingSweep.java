package org.remit.organization.change;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;

/** Every hour: which temporary positions end soon, and which have ended. Each node runs it; the row lock sees to it that each is announced once. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EndingSweep {

    private static final Logger LOG = System.getLogger(EndingSweep.class.getName());

    @Inject
    EndingService endings;

    @Inject
    EndedService ended;

    /** One that fails is tried again at the next sweep and holds up no other. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    @PermitAll
    public void sweep() {
        endings.due().forEach(position -> keep(position, endings::announce));
        ended.over().forEach(position -> keep(position, ended::close));
    }

    private static void keep(String position, Consumer<String> deed) {
        try {
            deed.accept(position);
        } catch (EJBException e) {
            LOG.log(Level.ERROR, "the end of " + position + " could not be kept", e);
        }
    }
}
