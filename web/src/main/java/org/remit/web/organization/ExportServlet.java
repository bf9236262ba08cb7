package org.remit.web.organization;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.remit.organization.PositionFilter;
import org.remit.shared.BusinessException;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ListDownload;
import org.remit.web.shared.Msg;

/**
 * Hands out a list as a file: {@code ?list=positions&format=csv}, with the filters of the list's page: {@code unit},
 * {@code text}, {@code status}.
 */
@WebServlet("/organization/export")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    ListExport export;

    @Inject
    ListDownload download;

    @Inject
    Msg msg;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String list = request.getParameter("list");
        if (!export.knows(list)) {
            throw BusinessException.notFound("error.listUnknown");
        }
        PositionFilter filter = ListExport.filter(
                request.getParameter("unit"), request.getParameter("text"), request.getParameter("status"));
        TableWriter out = download.open(request, response, list, msg.get("export.list." + list));
        export.write(list, out, filter);
    }
}
