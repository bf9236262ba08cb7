package org.remit.performance.review;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every minute: reviews that are to begin, and those whose cycle has come to what they wait for. Each node does it. */
@Singleton
@DependsOn("MigrationStarter")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReviewSweep {

    /** So many do not fail for reasons of their own. */
    private static final int TOO_MANY = 50;

    private static final Logger LOG = System.getLogger(ReviewSweep.class.getName());

    @Inject
    ReviewSteps steps;

    /** What fails is tried again at the next sweep and holds up nothing else. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    @PermitAll
    public void sweep() {
        steps.starting().forEach(cycle -> carefully("cycle " + cycle, () -> begin(cycle)));
        steps.ready().forEach(review -> carefully("review " + review, () -> steps.goOn(review)));
    }

    /** The cycle does not wait for the few whose review cannot begin: they join it once that is mended. */
    private void begin(long cycle) {
        Set<Long> failed = new HashSet<>();
        List<Long> persons = steps.without(cycle, failed);
        while (!persons.isEmpty() && failed.size() < TOO_MANY) {
            begin(cycle, persons, failed);
            persons = steps.without(cycle, failed);
        }
        if (persons.isEmpty()) {
            steps.begun(cycle);
        }
    }

    /** All at once and, where that fails, one by one. */
    private void begin(long cycle, List<Long> persons, Set<Long> failed) {
        boolean begun = carefully("the review of " + persons, () -> steps.begin(cycle, persons));
        if (!begun && persons.size() == 1) {
            failed.addAll(persons);
        } else if (!begun) {
            persons.forEach(person -> begin(cycle, List.of(person), failed));
        }
    }

    private static boolean carefully(String what, Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, what + " could not be moved on", e);
            return false;
        }
    }
}
