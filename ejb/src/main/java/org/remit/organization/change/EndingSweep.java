package org.remit.organization.change;

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
import java.util.function.Consumer;
import org.remit.people.LeftService;

/** Every hour: who has left, which temporary positions end soon, and which have ended. Each node runs it; the row lock sees to it that each is announced once. */
@Singleton
@DependsOn("MigrationStarter")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EndingSweep {

    private static final Logger LOG = System.getLogger(EndingSweep.class.getName());

    @Inject
    EndingService endings;

    @Inject
    EndedService ended;

    @Inject
    LeftService left;

    /** One that fails is tried again at the next sweep and holds up no other. */
    @Schedule(hour = "*", minute = "7", persistent = false)
    @PermitAll
    public void sweep() {
        left.over().forEach(person -> keep(person, left::leave));
        endings.due().forEach(position -> keep(position, endings::announce));
        ended.over().forEach(position -> keep(position, ended::close));
    }

    private static <T> void keep(T what, Consumer<T> deed) {
        try {
            deed.accept(what);
        } catch (EJBException e) {
            LOG.log(Level.ERROR, "the end of " + what + " could not be kept", e);
        }
    }
}
