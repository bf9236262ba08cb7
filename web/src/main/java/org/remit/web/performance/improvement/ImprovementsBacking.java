package org.remit.web.performance.improvement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
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

    private static final int ON_ANOTHER_PAGE = 5;

    @Inject
    ImprovementListService improvements;

    @Inject
    HttpServletRequest request;

    private ImprovementFilter filter;
    private String show;
    private LazyPages<ImprovementRow> rows;
    private Page<ImprovementRow> elsewhere;

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
                !"all".equals(show),
                "mine".equals(show),
                request.getParameter("unit"),
                request.getParameter("kpi"),
                null,
                "waiting".equals(show));
    }

    /** The newest of a KPI, closed ones too; a page shows those of one thing. */
    public Page<ImprovementRow> ofKpi(String code) {
        return elsewhere(new ImprovementFilter(false, false, null, code, null, false));
    }

    /** Those of a unit and all below it. */
    public Page<ImprovementRow> ofUnit(String code) {
        return elsewhere(new ImprovementFilter(false, false, code, null, null, false));
    }

    public Page<ImprovementRow> ofPerson(Long person) {
        return elsewhere(new ImprovementFilter(false, false, null, null, person, false));
    }

    /** Those that wait for the reader, beside what waits in the inbox. */
    public Page<ImprovementRow> getWaiting() {
        return elsewhere(ImprovementFilter.forReader());
    }

    private Page<ImprovementRow> elsewhere(ImprovementFilter wanted) {
        if (elsewhere == null) {
            elsewhere = improvements.improvements(wanted, PageRequest.of(0, ON_ANOTHER_PAGE));
        }
        return elsewhere;
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
