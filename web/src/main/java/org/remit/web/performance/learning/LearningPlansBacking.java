package org.remit.web.performance.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.remit.performance.learning.list.LearningFilter;
import org.remit.performance.learning.list.LearningGap;
import org.remit.performance.learning.list.LearningListService;
import org.remit.performance.learning.list.LearningRow;
import org.remit.shared.PageRequest;
import org.remit.web.shared.LazyPages;

/** Whose learning plan is how far; its parameters come with every question for rows. */
@Named
@RequestScoped
public class LearningPlansBacking {

    @Inject
    LearningListService plans;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private LearningFilter filter;
    private LazyPages<LearningRow> rows;

    @PostConstruct
    void open() {
        filter = filter(request, LocalDate.now(clock));
        rows = new LazyPages<>(page -> plans.plans(filter, page));
    }

    /** Before anything is written: who heads nobody is sent away with a status. */
    public void load() {
        plans.plans(filter, PageRequest.of(0, 1));
    }

    /** What the parameters of a request ask for; what is no choice is none. */
    static LearningFilter filter(HttpServletRequest request, LocalDate today) {
        String year = request.getParameter("year");
        String gap = request.getParameter("gap");
        return new LearningFilter(
                year != null && year.matches("[12]\\d{3}") ? Integer.parseInt(year) : today.getYear(),
                request.getParameter("unit"),
                Arrays.stream(LearningGap.values())
                        .filter(each -> each.name().equals(gap))
                        .findFirst()
                        .orElse(null));
    }

    public LazyPages<LearningRow> getRows() {
        return rows;
    }

    public LearningFilter getFilter() {
        return filter;
    }

    public LearningGap[] getGaps() {
        return LearningGap.values();
    }

    /** The last, this and the next year. */
    public List<Integer> getYears() {
        int year = LocalDate.now(clock).getYear();
        return List.of(year + 1, year, year - 1);
    }
}
