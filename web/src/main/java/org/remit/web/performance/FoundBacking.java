package org.remit.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.remit.organization.search.SearchService;
import org.remit.performance.cycle.list.CycleRow;
import org.remit.performance.cycle.list.CycleService;
import org.remit.performance.kpi.list.KpiFilter;
import org.remit.performance.kpi.list.KpiLibraryService;
import org.remit.performance.kpi.list.KpiRow;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.TypedText;

/** What a search finds of performance: KPIs and review cycles, each for whoever may open its page. */
@Named
@RequestScoped
public class FoundBacking {

    private static final PageRequest BEST = PageRequest.of(0, SearchService.BEST);

    @Inject
    KpiLibraryService library;

    @Inject
    CycleService cycleList;

    @Inject
    HttpServletRequest request;

    private Page<KpiRow> kpis;
    private Page<CycleRow> cycles;

    public Page<KpiRow> getKpis() {
        if (kpis == null) {
            kpis = library.kpis(KpiFilter.called(sought()), BEST);
        }
        return kpis;
    }

    public Page<CycleRow> getCycles() {
        if (cycles == null) {
            cycles = cycleList.named(sought(), BEST);
        }
        return cycles;
    }

    public boolean isNothing() {
        return getKpis().total() + getCycles().total() == 0;
    }

    private String sought() {
        return TypedText.clean(request.getParameter("q"));
    }
}
