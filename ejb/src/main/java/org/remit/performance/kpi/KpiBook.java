package org.remit.performance.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where Remit itself enters KPIs into the library. */
@ApplicationScoped
public class KpiBook {

    @Inject
    Kpis kpis;

    @Inject
    Clock clock;

    /** Whoever else enters KPIs waits until the transaction ends. */
    public void hold() {
        kpis.hold();
    }

    /**
     * Enters those KPIs that the library does not have yet, valid from the first day of this year as templates are. What HR has
     * made of the others stays.
     *
     * @param definitions by their codes
     */
    public void enter(Map<String, KpiDefinition> definitions) {
        Set<String> known = kpis.codes();
        KpiChange first =
                new KpiChange(null, clock.instant(), LocalDate.now(clock).withDayOfYear(1), null);
        definitions.forEach((code, definition) -> {
            if (!known.contains(code.toLowerCase(Locale.ROOT))) {
                LibraryKpi kpi = new LibraryKpi(code);
                kpis.add(kpi, kpi.define(definition, first));
            }
        });
    }
}
