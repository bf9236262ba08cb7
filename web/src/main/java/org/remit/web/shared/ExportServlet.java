package org.remit.web.shared;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.remit.shared.BusinessException;
import org.remit.shared.print.TableWriter;

/** Hands out any {@link ExportedList} as a file: {@code ?list=audit&format=csv}, with the filters of the list's page. */
@WebServlet("/shared/export")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Instance<ExportedList> lists;

    @Inject
    ListDownload download;

    @Inject
    Msg msg;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("list");
        ExportedList list = lists.stream()
                .filter(found -> found.name().equals(name))
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("error.listUnknown"));
        TableWriter out = download.open(request, response, name, msg.get(list.title()));
        list.write(request, out);
        out.finish();
    }
}
