package org.remit.performance.kpi.content;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.remit.organization.DutiesWritten;

/**
 * Hears of duties that were written. Only when they stand for good, in a transaction of its own: no approval fails or waits
 * for the library. Should it fail, the next time or the next start makes up for it.
 */
@ApplicationScoped
class KpiWatch {

    @Inject
    KpiStart start;

    void written(@Observes(during = AFTER_SUCCESS) DutiesWritten duties) {
        start.link(duties.position());
    }
}
