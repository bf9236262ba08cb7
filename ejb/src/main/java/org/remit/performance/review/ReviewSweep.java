package org.remit.performance.review;

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

/** Every minute: reviews that are to begin, and those whose cycle has come to what they wait for. Each node does it. */
@Singleton
@DependsOn("MigrationStarter")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReviewSweep {

    private static final Logger LOG = System.getLogger(ReviewSweep.class.getName());

    @Inject
    ReviewSteps steps;

    /** What fails is tried again at the next sweep and holds up nothing else. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    @PermitAll
    public void sweep() {
        steps.starting()
                .forEach(cycle -> carefully("cycle " + cycle, () -> {
                    while (steps.begin(cycle)) {
                        // the next batch
                    }
                }));
        steps.ready().forEach(review -> carefully("review " + review, () -> steps.goOn(review)));
    }

    private static void carefully(String what, Runnable deed) {
        try {
            deed.run();
        } catch (EJBException e) {
            LOG.log(Level.ERROR, what + " could not be moved on", e);
        }
    }
}
