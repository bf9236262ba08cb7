package org.remit.organization.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps the search fresh: at the start and every ten seconds. Writing entries where things change would miss what is
 * imported or ends with a day; looking for the difference misses nothing.
 */
@Startup
@Singleton
@DependsOn({"MigrationStarter", "DemoStart"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchSweep {

    private static final Logger LOG = System.getLogger(SearchSweep.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    SearchIndex index;

    private final AtomicBoolean running = new AtomicBoolean();

    @PostConstruct
    void start() {
        executor.execute(this::sweep);
    }

    @PermitAll
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void sweep() {
        if (!running.getAndSet(true)) {
            try {
                boolean more = true;
                while (more) {
                    more = index.refresh();
                }
            } catch (EJBException e) {
                // Another node was faster and has written the same; what is still missing is found in the next round.
                LOG.log(Level.DEBUG, "The search is refreshed in the next round", e);
            } finally {
                running.set(false);
            }
        }
    }
}
