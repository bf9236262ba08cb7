package org.remit.web.performance.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.remit.performance.improvement.list.ImprovementFilter;
import org.remit.performance.improvement.list.ImprovementListService;
import org.remit.performance.improvement.list.ImprovementRow;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ExportedList;
import org.remit.web.shared.ListDownload;
import org.remit.web.shared.Msg;

/** The improvements as a file. */
@RequestScoped
public class ImprovementList implements ExportedList {

    @Inject
    ImprovementListService improvements;

    @Inject
    Msg msg;

    @Override
    public String name() {
        return "improvements";
    }

    @Override
    public String title() {
        return "improvements.title";
    }

    @Override
    public void write(HttpServletRequest request, TableWriter out) {
        ImprovementFilter filter = ImprovementsBacking.filter(request);
        out.row(msg.all(
                "improvements.kpi",
                "improvements.subject",
                "improvements.unit",
                "improvements.stage",
                "improvements.openedAt",
                "improvements.period",
                "improvements.before",
                "improvements.owner",
                "improvements.due",
                "improvements.effect"));
        ListDownload.pages(
                page -> improvements.improvements(filter, page), rows -> rows.forEach(row -> out.row(row(row))));
    }

    private List<Object> row(ImprovementRow row) {
        return Arrays.asList(
                msg.of(row.kpiName()),
                msg.of(row.subject()),
                msg.of(row.unitName()),
                msg.of(row.stage()),
                msg.of(row.openedAt()),
                row.period(),
                row.value().stripTrailingZeros(),
                msg.of(row.carriedOutBy()),
                row.dueDate(),
                msg.of(row.effect()));
    }
}
