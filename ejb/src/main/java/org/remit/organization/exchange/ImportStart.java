package org.remit.organization.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** An import that was interrupted has changed nothing; at the next start it says so. */
@Startup
@Singleton
@PermitAll
@RunAs("system")
@DependsOn("MigrationStarter")
public class ImportStart {

    private static final Logger LOG = System.getLogger(ImportStart.class.getName());

    @Inject
    ImportSteps steps;

    @Inject
    ImportDesk desk;

    @PostConstruct
    void failUndone() {
        int undone = steps.failUndone(desk.node());
        if (undone > 0) {
            LOG.log(Level.WARNING, undone + " imports had been interrupted: they have failed and changed nothing");
        }
    }
}
