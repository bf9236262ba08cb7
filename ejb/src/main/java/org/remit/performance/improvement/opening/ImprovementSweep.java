package org.remit.performance.improvement.opening;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Every minute: what was measured since. Each node runs it; the row lock sees to it that each fall opens one improvement. */
@Singleton
@DependsOn("MigrationStarter")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImprovementSweep {

    private static final Logger LOG = System.getLogger(ImprovementSweep.class.getName());
    private static final int AT_ONCE = 100;

    @Inject
    ImprovementOpening opening;

    /** No measurement waits for it or fails because of it; what fails here is looked at again at the next sweep. */
    @Schedule(hour = "*", minute = "*", second = "15", persistent = false)
    @PermitAll
    public void sweep() {
        try {
            ImprovementOpening.Look look = opening.look();
            if (look.until() != null) {
                open(look.sheets());
                opening.seen(look.until());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "what was measured could not be looked through", e);
        }
    }

    /** One sheet that cannot be read keeps nothing from the others. */
    private void open(List<Long> sheets) {
        for (int first = 0; first < sheets.size(); first += AT_ONCE) {
            List<Long> some = sheets.subList(first, Math.min(first + AT_ONCE, sheets.size()));
            if (!opened(some)) {
                some.forEach(sheet -> opened(List.of(sheet)));
            }
        }
    }

    private boolean opened(List<Long> sheets) {
        try {
            opening.open(sheets);
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "improvements of the sheets " + sheets + " could not be opened", e);
            return false;
        }
    }
}
