package org.remit.organization.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps the search of this node fresh, every ten seconds. Telling it where things change would miss what is imported, ends
 * with a day or was done on another node; looking for the difference misses nothing.
 */
@Startup
@Singleton
@DependsOn({"MigrationStarter", "DemoStart"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchSweep {

    private static final Logger LOG = System.getLogger(SearchSweep.class.getName());

    /** Milliseconds; it also begins after so many, when the server has started and nobody waits for it. */
    private static final long EVERY = 10_000;

    @Resource
    TimerService timers;

    @Inject
    SearchRefresh search;

    @Inject
    SearchIndex index;

    private final AtomicBoolean running = new AtomicBoolean();

    @PostConstruct
    void start() {
        timers.createIntervalTimer(EVERY, EVERY, new TimerConfig(null, false));
    }

    @PermitAll
    @Timeout
    public void sweep() {
        if (!running.getAndSet(true)) {
            try {
                for (SearchKind kind : SearchKind.values()) {
                    search.refresh(kind);
                }
                index.isFilled();
            } catch (IOException | EJBException e) {
                LOG.log(Level.WARNING, "The search is not fresh; it is tried again in ten seconds", e);
            } finally {
                running.set(false);
            }
        }
    }
}
