package org.remit.organization.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
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
import java.util.stream.Stream;

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

    /** Milliseconds, also before the first round: then the server has started and nobody waits for it. */
    private static final long PAUSE = 10_000;

    @Resource
    TimerService timers;

    @Inject
    SearchRefresh search;

    @Inject
    SearchIndex index;

    @PostConstruct
    void start() {
        sweepSoon();
    }

    /** Each round begins ten seconds after the last one has ended, however long that took. */
    private void sweepSoon() {
        timers.createSingleActionTimer(PAUSE, new TimerConfig(null, false));
    }

    @PermitAll
    @Timeout
    public void sweep() {
        try {
            Stream.of(SearchKind.values()).forEach(this::refresh);
        } finally {
            index.isFilled();
            sweepAgain();
        }
    }

    /** One kind that fails holds up no other. */
    private void refresh(SearchKind kind) {
        try {
            search.refresh(kind);
        } catch (IOException | RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The search is not fresh for {0}; it is tried again in ten seconds: {1}",
                    kind,
                    e.toString());
        }
    }

    /** A server that stops during a round takes no timer any more. */
    private void sweepAgain() {
        try {
            sweepSoon();
        } catch (IllegalStateException e) {
            LOG.log(Level.INFO, "That was the last round of the search: {0}", e.getMessage());
        }
    }
}
