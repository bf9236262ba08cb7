package org.remit.web.organization;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.remit.organization.PositionFilter;
import org.remit.organization.exchange.file.TableWriter;
import org.remit.shared.BusinessException;
import org.remit.web.shared.Msg;

/**
 * Hands out a list as a file: {@code ?list=positions&format=csv}, with the filters of the list's page: {@code unit},
 * {@code text}, {@code status}.
 */
@WebServlet("/organization/export")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ListExport export;

    @Inject
    Msg msg;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String list = request.getParameter("list");
        if (!export.knows(list)) {
            throw BusinessException.notFound("error.listUnknown");
        }
        boolean csv = "csv".equals(request.getParameter("format"));
        PositionFilter filter = ListExport.filter(
                request.getParameter("unit"), request.getParameter("text"), request.getParameter("status"));
        response.setContentType(csv ? "text/csv; charset=UTF-8" : XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + list + (csv ? ".csv" : ".xlsx") + "\"");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        TableWriter out = csv
                ? TableWriter.csv(response.getOutputStream())
                : TableWriter.xlsx(response.getOutputStream(), msg.get("export.list." + list));
        export.write(list, out, filter);
    }
}
