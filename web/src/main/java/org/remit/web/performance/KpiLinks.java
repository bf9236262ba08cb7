package org.remit.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.remit.organization.KpiContent;
import org.remit.performance.kpi.list.KpiLibraryService;
import org.remit.performance.kpi.list.KpiName;

/** Leads from the KPIs of duties to the library; one query for each position on a page. */
@Named
@RequestScoped
public class KpiLinks {

    @Inject
    KpiLibraryService library;

    private final Map<String, List<KpiName>> known = new HashMap<>();

    /** The code of the KPI of the library that the KPI of a position's duty is, or null. */
    public String code(String position, KpiContent kpi) {
        return position == null
                ? null
                : known.computeIfAbsent(position, library::named).stream()
                        .filter(name ->
                                name.name().equals(kpi.name()) && name.unit().equals(kpi.unit()))
                        .map(KpiName::kpi)
                        .findFirst()
                        .orElse(null);
    }
}
