package org.remit.web.performance.measurement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.remit.performance.measurement.evidence.EvidenceService;
import org.remit.shared.BusinessException;
import org.remit.web.shared.FileDownload;

/** Hands out a file of a measurement. */
@WebServlet("/performance/evidence")
public class EvidenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    EvidenceService evidence;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        FileDownload.write(evidence.read(number(request.getParameter("id"))), response);
    }

    private static long number(String id) {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw BusinessException.notFound("error.evidenceUnknown", id);
        }
        return Long.parseLong(id);
    }
}
