package org.remit.performance.score.run;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Works on runs: as soon as one is started, and every minute on what a killed server has left. Each node does; the row lock sees to
 * it that a batch is scored by one of them. Two threads per node at most: one reckons while the database writes for the other.
 */
@Singleton
@DependsOn("MigrationStarter")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScoreSweep {

    private static final Logger LOG = System.getLogger(ScoreSweep.class.getName());
    private static final int THREADS = 2;

    @Resource
    ManagedExecutorService executor;

    @Inject
    ScoreSteps steps;

    private final Semaphore free = new Semaphore(THREADS);

    /** What the threads of this node are at: H2 does not skip locked rows, one would wait for the other. */
    private final Set<Long> taken = ConcurrentHashMap.newKeySet();

    /** Scores soon, on other threads. */
    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    public void wake() {
        for (int thread = 0; thread < THREADS; thread++) {
            executor.execute(this::work);
        }
    }

    private void work() {
        if (free.tryAcquire()) {
            try {
                List<Long> waiting = steps.waiting();
                while (!waiting.isEmpty() && scored(waiting)) {
                    waiting = steps.waiting();
                }
                steps.finish();
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "batches could not be looked for", e);
            } finally {
                free.release();
            }
        }
    }

    /** Whether any was; otherwise there is no point in trying again at once. */
    private boolean scored(List<Long> batches) {
        boolean any = false;
        for (long batch : batches) {
            if (taken.add(batch)) {
                try {
                    any |= scored(batch);
                } finally {
                    taken.remove(batch);
                }
            }
        }
        return any;
    }

    private boolean scored(long batch) {
        try {
            return steps.score(batch);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "batch " + batch + " could not be scored at once", e);
            return divided(batch, FailureReason.of(e));
        }
    }

    private boolean divided(long batch, String reason) {
        try {
            steps.divide(batch, reason);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "batch " + batch + " could not be divided", e);
            return false;
        }
    }
}
