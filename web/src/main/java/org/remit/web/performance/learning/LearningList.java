package org.remit.web.performance.learning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.remit.performance.learning.list.LearningFilter;
import org.remit.performance.learning.list.LearningListService;
import org.remit.performance.learning.list.LearningRow;
import org.remit.shared.PageRequest;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ExportedList;
import org.remit.web.shared.ListDownload;
import org.remit.web.shared.Msg;

/** Whose learning plan is how far, as a file. */
@RequestScoped
public class LearningList implements ExportedList {

    @Inject
    LearningListService plans;

    @Inject
    Msg msg;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "learning-plans";
    }

    @Override
    public String title() {
        return "learnings.title";
    }

    @Override
    public void write(HttpServletRequest request, TableWriter out) {
        LearningFilter filter = LearningPlansBacking.filter(request, LocalDate.now(clock));
        // whoever heads nobody is refused before anything is written
        plans.plans(filter, PageRequest.of(0, 1));
        out.row(msg.all(
                "learnings.person",
                "learnings.position",
                "learnings.unit",
                "learnings.year",
                "learnings.state",
                "learnings.open",
                "learnings.overdue",
                "learnings.nextDue"));
        ListDownload.pages(
                page -> plans.plans(filter, page), rows -> rows.forEach(row -> out.row(row(row, filter.year()))));
    }

    private List<Object> row(LearningRow row, int year) {
        return Arrays.asList(
                msg.of(row.person()),
                msg.of(row.position()),
                msg.of(row.unitName()),
                year,
                msg.of(row.state()),
                row.open(),
                row.overdue(),
                row.nextDue());
    }
}
