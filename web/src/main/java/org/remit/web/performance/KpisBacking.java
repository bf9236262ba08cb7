package org.remit.web.performance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.remit.organization.LifeCycleStage;
import org.remit.performance.kpi.list.KpiChoices;
import org.remit.performance.kpi.list.KpiFilter;
import org.remit.performance.kpi.list.KpiLibraryService;
import org.remit.performance.kpi.list.KpiRow;
import org.remit.performance.kpi.list.KpiState;
import org.remit.shared.TypedText;
import org.remit.web.shared.LazyPages;

/** The list of the KPI library; its parameters come with every question for rows. */
@Named
@RequestScoped
public class KpisBacking {

    @Inject
    KpiLibraryService library;

    @Inject
    HttpServletRequest request;

    private KpiFilter filter;
    private KpiChoices choices;
    private LazyPages<KpiRow> rows;

    @PostConstruct
    void open() {
        filter = filter(request);
        rows = new LazyPages<>(page -> library.kpis(filter, page));
    }

    /** What the parameters of a request ask for; what is no choice is none. */
    static KpiFilter filter(HttpServletRequest request) {
        return new KpiFilter(
                TypedText.clean(request.getParameter("find")),
                choice(LifeCycleStage.values(), request.getParameter("stage")),
                TypedText.clean(request.getParameter("function")),
                TypedText.clean(request.getParameter("unit")),
                choice(KpiState.values(), request.getParameter("state")));
    }

    private static <E extends Enum<E>> E choice(E[] known, String name) {
        return Arrays.stream(known)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public LazyPages<KpiRow> getRows() {
        return rows;
    }

    public KpiFilter getFilter() {
        return filter;
    }

    public boolean isFiltered() {
        return !filter.equals(KpiFilter.NONE);
    }

    public KpiChoices getChoices() {
        if (choices == null) {
            choices = library.choices();
        }
        return choices;
    }

    public LifeCycleStage[] getStages() {
        return LifeCycleStage.values();
    }

    public KpiState[] getStates() {
        return KpiState.values();
    }
}
