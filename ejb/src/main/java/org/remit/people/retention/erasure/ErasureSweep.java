package org.remit.people.retention.erasure;

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
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Semaphore;

/** Erases as soon as somebody has started it, and every minute what a killed server has left. */
@Singleton
@DependsOn("MigrationStarter")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasureSweep {

    private static final Logger LOG = System.getLogger(ErasureSweep.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    ErasureSteps steps;

    private final Semaphore free = new Semaphore(1);

    @PermitAll
    public void started(@Observes(during = TransactionPhase.AFTER_SUCCESS) ErasureStarted erasure) {
        wake();
    }

    /** Erases soon, on another thread. */
    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "35", persistent = false)
    public void wake() {
        executor.execute(this::work);
    }

    private void work() {
        if (free.tryAcquire()) {
            try {
                steps.waiting().forEach(this::erase);
            } finally {
                free.release();
            }
        }
    }

    /** One kind that cannot be erased keeps nothing from the others. */
    private void erase(long part) {
        try {
            boolean more = true;
            while (more) {
                more = steps.erase(part);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "part " + part + " could not be erased; the next minute tries again", e);
        }
    }
}
