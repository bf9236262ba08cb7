package org.remit.approval;

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
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** Every minute: what has come due. Each node runs it; the row lock sees to it that each round is kept once. */
@Singleton
@DependsOn("MigrationStarter")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TermSweep {

    private static final Logger LOG = System.getLogger(TermSweep.class.getName());

    @Inject
    TermService terms;

    @Inject
    HandOverService handOvers;

    @Inject
    ReplacementService replacements;

    /**
     * Does all that is due, and first what those were asked who have left, may not sign in or are no longer what they were
     * asked as; a round that fails is tried again at the next sweep and holds up no other.
     */
    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    @PermitAll
    public void sweep() {
        each(handOvers::rounds, handOvers::keep);
        each(replacements::rounds, replacements::keep);
        each(terms::dueRounds, terms::keep);
    }

    private static void each(Supplier<List<Long>> rounds, LongConsumer deed) {
        try {
            rounds.get().forEach(round -> keep(round, deed));
        } catch (EJBException e) {
            LOG.log(Level.ERROR, "rounds could not be looked for", e);
        }
    }

    private static void keep(long round, LongConsumer deed) {
        try {
            deed.accept(round);
        } catch (EJBException e) {
            LOG.log(Level.ERROR, "round " + round + " could not be kept", e);
        }
    }
}
