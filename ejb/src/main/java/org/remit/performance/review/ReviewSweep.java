package org.remit.performance.review;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.remit.performance.cycle.StageEntered;
import org.remit.performance.score.run.ScoreRunFinished;

/**
 * Reviews that are to begin, and those whose cycle has come to what they wait for: as soon as it has, and every minute for those who
 * have joined and what has to be tried again. Each node does it, one thread at a time.
 */
@Singleton
@DependsOn("MigrationStarter")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReviewSweep {

    /** So many do not fail for reasons of their own. */
    private static final int TOO_MANY = 50;

    private static final Logger LOG = System.getLogger(ReviewSweep.class.getName());

    /** Unlike a thread of the container's, a timer knows nothing of the person whose decision it follows. */
    @Resource
    TimerService timers;

    @Inject
    ReviewSteps steps;

    private final AtomicBoolean wanted = new AtomicBoolean();

    @PermitAll
    public void entered(@Observes(during = TransactionPhase.AFTER_SUCCESS) StageEntered stage) {
        wake();
    }

    @PermitAll
    public void scored(@Observes(during = TransactionPhase.AFTER_SUCCESS) ScoreRunFinished run) {
        wake();
    }

    private void wake() {
        if (!wanted.getAndSet(true)) {
            timers.createSingleActionTimer(0, new TimerConfig(null, false));
        }
    }

    @Timeout
    @PermitAll
    public void woken() {
        sweep();
    }

    /** What fails is tried again at the next sweep and holds up nothing else. */
    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    @PermitAll
    public synchronized void sweep() {
        wanted.set(false);
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
