package org.remit.web.governance.resolution;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.remit.governance.resolution.ResolutionService;
import org.remit.governance.resolution.ResolutionView;

/** Hands out the minutes of a vote as a PDF, to be saved. */
@WebServlet("/governance/resolution-minutes")
public class MinutesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    ResolutionService resolutions;

    @Inject
    Minutes minutes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResolutionView resolution = resolutions.resolution(request.getParameter("number"));
        byte[] pdf = minutes.print(resolution);
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"resolution-" + resolution.number() + ".pdf\"");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(pdf);
    }
}
