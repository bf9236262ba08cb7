package org.remit.web.performance.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.remit.performance.report.GroupFigures;
import org.remit.performance.report.ScoreBand;
import org.remit.performance.report.ServiceReport;
import org.remit.performance.report.ServiceReport.Department;
import org.remit.performance.report.ServiceReportService;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ExportedList;
import org.remit.web.shared.Msg;

/** The departments of the report as a file, each with the period and the one before it. */
@RequestScoped
public class ServiceReportList implements ExportedList {

    @Inject
    ServiceReportService reports;

    @Inject
    Msg msg;

    @Override
    public String name() {
        return "service-report";
    }

    @Override
    public String title() {
        return "serviceReport.title";
    }

    @Override
    public void write(HttpServletRequest request, TableWriter out) {
        ServiceReport report = reports.report(ServiceReportBacking.readable(request.getParameter("period")));
        List<String> head = new ArrayList<>(msg.all(
                "serviceReport.department",
                "serviceReport.period",
                "serviceReport.rated",
                "serviceReport.notRated",
                "serviceReport.mean"));
        Stream.of(ScoreBand.values()).map(msg::of).forEach(head::add);
        head.addAll(msg.all("serviceReport.onTarget", "serviceReport.below", "serviceReport.missing"));
        out.row(head);
        Stream.concat(report.departments().stream(), Stream.of(report.total())).forEach(row -> {
            out.row(row(row, report.label(), row.present()));
            out.row(row(row, report.beforeLabel(), row.before()));
        });
    }

    private List<Object> row(Department row, String period, GroupFigures figures) {
        String name = row.unit() == null ? msg.get("serviceReport.total") : msg.of(row.name());
        if (figures == null) {
            return Arrays.asList(name, period, msg.get("serviceReport.hidden"));
        }
        List<Object> cells =
                new ArrayList<>(Arrays.asList(name, period, figures.rated(), figures.notRated(), figures.mean()));
        cells.addAll(figures.bands());
        cells.addAll(List.of(
                figures.kpis().onTarget(),
                figures.kpis().below(),
                figures.kpis().missing()));
        return cells;
    }
}
