package org.remit.web.performance.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.remit.performance.sheet.list.SheetFilter;
import org.remit.performance.sheet.list.SheetListService;
import org.remit.performance.sheet.list.SheetRow;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ExportedList;
import org.remit.web.shared.ListDownload;
import org.remit.web.shared.Msg;

/** The score sheets as a file. */
@RequestScoped
public class SheetList implements ExportedList {

    @Inject
    SheetListService sheets;

    @Inject
    Msg msg;

    @Override
    public String name() {
        return "sheets";
    }

    @Override
    public String title() {
        return "sheets.title";
    }

    @Override
    public void write(HttpServletRequest request, TableWriter out) {
        SheetFilter filter = SheetsBacking.filter(request);
        out.row(msg.all(
                "sheets.unit",
                "sheets.position",
                "sheets.person",
                "sheets.from",
                "sheets.to",
                "sheets.state",
                "sheets.kpis",
                "sheets.weights"));
        ListDownload.pages(page -> sheets.sheets(filter, page), rows -> rows.forEach(sheet -> out.row(row(sheet))));
    }

    private List<Object> row(SheetRow sheet) {
        return Arrays.asList(
                msg.of(sheet.unitName()),
                msg.of(sheet.positionTitle()),
                msg.of(sheet.person()),
                sheet.from(),
                sheet.to(),
                msg.of(sheet.state()),
                (int) sheet.kpis(),
                sheet.weights());
    }
}
