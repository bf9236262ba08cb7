package org.remit.performance.kpi.use;

import org.remit.organization.Wiring;
import org.remit.performance.kpi.KpiHouse;
import org.remit.shared.TestDatabase;

/** Links KPIs of duties without a container. */
public final class Links {

    private Links() {}

    /** Those of all positions. */
    public static void link(TestDatabase database) {
        link(database, null);
    }

    static void link(TestDatabase database, String position) {
        database.inTransaction(em -> {
            KpiLinking linking = new KpiLinking();
            linking.book = KpiHouse.book(em);
            linking.links = new KpiLinks();
            linking.links.em = em;
            linking.clock = Wiring.CLOCK;
            linking.link(position);
            return null;
        });
    }
}
