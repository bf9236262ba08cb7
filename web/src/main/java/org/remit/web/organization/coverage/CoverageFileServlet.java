package org.remit.web.organization.coverage;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.remit.organization.coverage.CoverageService;
import org.remit.web.shared.Msg;

/** Hands out the matrix that is shown as a file, {@code format=xlsx} or {@code csv}. */
@WebServlet("/organization/coverage-file")
public class CoverageFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    CoverageService coverage;

    @Inject
    Msg msg;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CoverageQuery query = new CoverageQuery();
        query.setUnit(blankToNull(request.getParameter("unit")));
        query.setStage(request.getParameter("stage"));
        query.setShow(request.getParameter("show"));
        List<List<String>> rows = new CoverageTable(msg).rows(coverage.matrix(query.filter()));
        TableFile file = "csv".equals(request.getParameter("format")) ? TableFile.CSV : TableFile.XLSX;
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"coverage." + file.ending() + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        file.write(rows, response.getOutputStream());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
