package org.remit.web.performance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.remit.performance.kpi.KpiDefinition;
import org.remit.performance.kpi.list.KpiFilter;
import org.remit.performance.kpi.list.KpiLibraryService;
import org.remit.performance.kpi.list.KpiRow;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ExportedList;
import org.remit.web.shared.ListDownload;
import org.remit.web.shared.Msg;

/** The KPI library as a file. */
@RequestScoped
public class KpiList implements ExportedList {

    @Inject
    KpiLibraryService library;

    @Inject
    KpiTexts texts;

    @Inject
    Msg msg;

    @Override
    public String name() {
        return "kpis";
    }

    @Override
    public String title() {
        return "kpis.title";
    }

    @Override
    public void write(HttpServletRequest request, TableWriter out) {
        KpiFilter filter = KpisBacking.filter(request);
        out.row(msg.all(
                "kpi.code",
                "kpi.name",
                "kpi.unit",
                "kpi.direction",
                "kpi.frequency",
                "kpi.overTime",
                "kpi.overPeople",
                "kpi.targetKind",
                "kpi.formula",
                "kpi.numerator",
                "kpi.denominator",
                "kpi.source",
                "kpi.stage",
                "kpi.function",
                "kpi.owner",
                "kpis.state",
                "kpis.duties",
                "kpis.positions"));
        ListDownload.pages(page -> library.kpis(filter, page), rows -> rows.forEach(kpi -> out.row(row(kpi))));
    }

    private List<Object> row(KpiRow row) {
        KpiDefinition kpi = row.definition();
        return Arrays.asList(
                row.code(),
                msg.of(kpi.name()),
                texts.unit(kpi.unit()),
                msg.of(kpi.direction()),
                msg.of(kpi.frequency()),
                msg.of(kpi.overTime()),
                msg.of(kpi.overPeople()),
                msg.of(kpi.targetKind()),
                msg.of(kpi.formula()),
                msg.of(kpi.numerator()),
                msg.of(kpi.denominator()),
                msg.of(kpi.source()),
                msg.of(row.stage()),
                msg.of(row.functionName()),
                kpi.owner(),
                msg.of(row.state()),
                (int) row.duties(),
                (int) row.positions());
    }
}
