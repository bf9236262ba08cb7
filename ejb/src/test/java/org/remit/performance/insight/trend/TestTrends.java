package org.remit.performance.insight.trend;

import jakarta.persistence.EntityManager;
import org.remit.organization.Wiring;

/** KPIs over time, without a container. */
public final class TestTrends {

    private TestTrends() {}

    public static TrendBook of(EntityManager em) {
        TrendBook trends = new TrendBook();
        trends.values = new TrendValues();
        trends.values.em = em;
        trends.clock = Wiring.CLOCK;
        return trends;
    }
}
