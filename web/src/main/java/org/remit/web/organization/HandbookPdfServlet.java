package org.remit.web.organization;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.remit.organization.handbook.HandbookFile;
import org.remit.organization.handbook.HandbookService;
import org.remit.shared.BusinessException;
import org.remit.web.shared.Preferences;

/** Hands out an edition as a PDF, to be saved. */
@WebServlet("/organization/handbook-pdf")
public class HandbookPdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    HandbookService handbooks;

    @Inject
    Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HandbookFile file = handbooks.pdf(number(request.getParameter("edition")), preferences.getLocale());
        response.setContentType("application/pdf");
        response.setContentLength(file.bytes().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(file.bytes());
    }

    private static long number(String text) {
        if (text == null || !text.matches("\\d{1,18}")) {
            throw BusinessException.notFound("error.handbookUnknown", "");
        }
        return Long.parseLong(text);
    }
}
