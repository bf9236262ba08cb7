package org.remit.web.approval;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.remit.shared.BusinessException;
import org.remit.shared.print.TableWriter;
import org.remit.web.shared.ListDownload;
import org.remit.web.shared.Msg;

/** Hands out a list of requests as a file: {@code ?list=mine&format=csv}; {@code all} with the page's search {@code q}. */
@WebServlet("/approval/export")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    RequestExport export;

    @Inject
    ListDownload download;

    @Inject
    Msg msg;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String list = request.getParameter("list");
        String title = list == null ? null : RequestExport.TITLES.get(list);
        if (title == null) {
            throw BusinessException.notFound("error.listUnknown");
        }
        TableWriter out = download.open(request, response, list, msg.get(title));
        export.write(list, request.getParameter("q"), out);
        out.finish();
    }
}
