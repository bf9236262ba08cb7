package org.remit.performance.kpi.content;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import org.remit.performance.kpi.KpiBook;
import org.remit.performance.kpi.use.KpiLinking;

/**
 * Enters what Remit brings when the server starts, and links the KPIs of duties then and whenever duties have been written.
 * Whoever is the first to call it, the demo's company perhaps, waits until the library is there.
 */
@Startup
@Singleton
@DependsOn("MigrationStarter")
public class KpiStart {

    @Inject
    KpiBook book;

    @Inject
    KpiLinking linking;

    @PostConstruct
    void start() {
        book.hold();
        book.enter(KpiFiles.all());
        linking.link(null);
    }

    /** @param position see {@link KpiLinking#link} */
    @PermitAll
    @TransactionAttribute(REQUIRES_NEW)
    public void link(String position) {
        linking.link(position);
    }
}
