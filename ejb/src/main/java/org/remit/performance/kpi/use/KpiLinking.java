package org.remit.performance.kpi.use;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.remit.performance.kpi.KpiBook;

/** Sees to it that each KPI of a duty is one of the library. What the library does not have is entered, for HR to complete. */
@ApplicationScoped
public class KpiLinking {

    @Inject
    KpiBook book;

    @Inject
    KpiLinks links;

    @Inject
    Clock clock;

    /** @param position the code of the position whose duties have KPIs that may not be linked yet, or null for all */
    public void link(String position) {
        book.hold();
        links.link(position);
        while (links.enter(position, clock.instant()) > 0) {
            links.link(position);
        }
    }
}
