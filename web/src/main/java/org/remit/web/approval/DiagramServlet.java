package org.remit.web.approval;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.remit.approval.RequestQueryService;
import org.remit.web.shared.Messages;
import org.remit.web.shared.Preferences;

/** The diagram of a kind of request as BPMN, with the names of its elements in the reader's language. */
@WebServlet("/approval/diagram")
public class DiagramServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    RequestQueryService requests;

    @Inject
    Messages messages;

    @Inject
    Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String kind = request.getParameter("kind");
        if (kind == null || !messages.has("kind." + kind)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Locale locale = preferences.getLocale();
        String xml = FlowDiagram.parse(requests.diagram(kind)).named(id -> name(locale, kind, id));
        response.setContentType("application/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(xml);
    }

    /** What an element is called in this flow, or else in all of them; null when it has no name. */
    private String name(Locale locale, String kind, String id) {
        return Stream.of("step." + kind + "." + id, "step." + id)
                .filter(messages::has)
                .findFirst()
                .map(key -> messages.text(locale, key))
                .orElse(null);
    }
}
