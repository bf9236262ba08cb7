package org.remit.web.performance.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.remit.performance.overview.progress.OverdueFilter;
import org.remit.performance.overview.progress.OverdueRow;
import org.remit.performance.overview.progress.ProgressService;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ExportedList;
import org.remit.web.shared.ListDownload;
import org.remit.web.shared.Msg;

/** Who is waited for past their term in the reviews of a cycle, as a file. */
@RequestScoped
public class OverdueList implements ExportedList {

    @Inject
    ProgressService progress;

    @Inject
    Msg msg;

    @Override
    public String name() {
        return "reviews-overdue";
    }

    @Override
    public String title() {
        return "progress.overdueTitle";
    }

    @Override
    public void write(HttpServletRequest request, TableWriter out) {
        OverdueFilter filter = CycleProgressBacking.filter(request);
        out.row(msg.all(
                "progress.waitedFor",
                "progress.onBehalfOf",
                "progress.person",
                "progress.unit",
                "progress.step",
                "progress.overdueSince",
                "progress.remindedAt",
                "progress.request"));
        ListDownload.pages(page -> progress.overdue(filter, page), rows -> rows.forEach(row -> out.row(row(row))));
    }

    private List<Object> row(OverdueRow row) {
        return Arrays.asList(
                msg.of(row.waitedFor()),
                msg.of(row.onBehalfOf()),
                msg.of(row.person()),
                msg.of(row.unitName()),
                msg.get("step." + row.step()),
                msg.of(row.overdueSince()),
                msg.of(row.remindedAt()),
                row.request());
    }
}
