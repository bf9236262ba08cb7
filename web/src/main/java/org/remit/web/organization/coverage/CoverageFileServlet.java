package org.remit.web.organization.coverage;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.remit.organization.coverage.CoverageMatrix;
import org.remit.organization.coverage.CoverageService;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ListDownload;
import org.remit.web.shared.Msg;

/** Hands out the matrix that is shown as a file, {@code format=xlsx}, {@code csv} or {@code pdf}. */
@WebServlet("/organization/coverage-file")
public class CoverageFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    CoverageService coverage;

    @Inject
    ListDownload download;

    @Inject
    Msg msg;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CoverageQuery query = new CoverageQuery();
        query.setUnit(blankToNull(request.getParameter("unit")));
        query.setStage(request.getParameter("stage"));
        query.setShow(request.getParameter("show"));
        CoverageMatrix matrix = coverage.matrix(query.filter());
        List<List<String>> rows = new CoverageTable(msg).rows(matrix);
        String title = matrix.planned() ? msg.format("coverage.titlePlanned", matrix.day()) : msg.get("coverage.title");
        TableWriter out = download.open(request, response, "coverage", title);
        rows.forEach(out::row);
        out.finish();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
