package org.remit.web.performance.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.remit.performance.report.ServiceReport;
import org.remit.performance.report.ServiceReportService;
import org.remit.performance.report.print.ReportWords;
import org.remit.performance.report.print.ServiceReportPdf;
import org.remit.web.shared.Preferences;

/** Hands out the staff service performance report as a PDF, to be saved. */
@WebServlet("/performance/service-report-pdf")
public class ServiceReportPdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    ServiceReportService reports;

    @Inject
    ServiceReportPdf printer;

    @Inject
    Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ServiceReport report = reports.report(ServiceReportBacking.readable(request.getParameter("period")));
        byte[] pdf = printer.print(report, ReportWords.in(preferences.getLocale()));
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"service-report-" + report.label().replaceAll("[^A-Za-z0-9-]", "_") + ".pdf\"");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(pdf);
    }
}
