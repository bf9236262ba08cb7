package org.remit.web.performance.improvement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.remit.performance.improvement.list.ImprovementFilter;
import org.remit.performance.improvement.list.ImprovementListService;
import org.remit.performance.improvement.list.ImprovementRow;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.web.shared.LazyPages;

/** The list of improvements, and those of one KPI; its parameters come with every question for rows. */
@Named
@RequestScoped
public class ImprovementsBacking {

    private static final int ON_A_KPIS_PAGE = 5;

    @Inject
    ImprovementListService improvements;

    @Inject
    HttpServletRequest request;

    private ImprovementFilter filter;
    private String show;
    private LazyPages<ImprovementRow> rows;
    private Page<ImprovementRow> ofKpi;

    @PostConstruct
    void open() {
        filter = filter(request);
        show = request.getParameter("show");
        rows = new LazyPages<>(page -> improvements.improvements(filter, page));
    }

    /** What the parameters of a request ask for; open ones unless it says otherwise. */
    static ImprovementFilter filter(HttpServletRequest request) {
        String show = request.getParameter("show");
        return new ImprovementFilter(
                !"all".equals(show), "mine".equals(show), request.getParameter("unit"), request.getParameter("kpi"));
    }

    /** The newest of a KPI, closed ones too. */
    public List<ImprovementRow> ofKpi(String code) {
        return page(code).items();
    }

    public long countOfKpi(String code) {
        return page(code).total();
    }

    private Page<ImprovementRow> page(String code) {
        if (ofKpi == null) {
            ofKpi = improvements.improvements(
                    new ImprovementFilter(false, false, null, code), PageRequest.of(0, ON_A_KPIS_PAGE));
        }
        return ofKpi;
    }

    public LazyPages<ImprovementRow> getRows() {
        return rows;
    }

    public ImprovementFilter getFilter() {
        return filter;
    }

    /** Which ones, as the choice on the page says it; null for those that are open. */
    public String getShow() {
        return show;
    }
}
