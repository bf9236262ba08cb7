package org.remit.approval;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Every minute: what has come due. Each node runs it; the row lock sees to it that each round is kept once. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TermSweep {

    private static final Logger LOG = System.getLogger(TermSweep.class.getName());

    @Inject
    TermService terms;

    /** Does all that is due; a round that fails is tried again at the next sweep and holds up no other. */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    @PermitAll
    public void sweep() {
        for (long round : terms.dueRounds()) {
            try {
                terms.keep(round);
            } catch (EJBException e) {
                LOG.log(Level.ERROR, "round " + round + " could not be kept", e);
            }
        }
    }
}
