package org.remit.web.governance.resolution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.remit.governance.resolution.ResolutionFilter;
import org.remit.governance.resolution.ResolutionRow;
import org.remit.governance.resolution.ResolutionService;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ExportedList;
import org.remit.web.shared.ListDownload;
import org.remit.web.shared.Msg;

/** The register of resolutions as a file. */
@RequestScoped
public class ResolutionList implements ExportedList {

    @Inject
    ResolutionService resolutions;

    @Inject
    Msg msg;

    @Override
    public String name() {
        return "resolutions";
    }

    @Override
    public String title() {
        return "resolutions.title";
    }

    @Override
    public void write(HttpServletRequest request, TableWriter out) {
        ResolutionFilter filter = ResolutionsBacking.filter(request);
        out.row(msg.all(
                "resolution.number",
                "resolution.about",
                "resolution.kind",
                "resolution.request",
                "resolution.outcome",
                "resolution.yes",
                "resolution.members",
                "resolution.settledAt"));
        ListDownload.pages(
                page -> resolutions.resolutions(filter, page), rows -> rows.forEach(row -> out.row(row(row))));
    }

    private List<Object> row(ResolutionRow row) {
        return Arrays.asList(
                row.number(),
                msg.of(row.title()),
                msg.get("kind." + row.kind()),
                row.request(),
                msg.get("vote.result." + row.outcome()),
                row.yes(),
                row.members(),
                msg.of(row.settledAt()));
    }
}
