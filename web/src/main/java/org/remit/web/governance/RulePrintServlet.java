package org.remit.web.governance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.remit.governance.rule.RuleService;
import org.remit.governance.rule.RuleView;
import org.remit.shared.BusinessException;

/** Hands out a version of a rule as a PDF, to be saved; without a version the one that its audience reads. */
@WebServlet("/governance/rule-pdf")
public class RulePrintServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    RuleService rules;

    @Inject
    RulePrint print;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RuleView rule = rules.rule(String.valueOf(request.getParameter("code")), version(request));
        byte[] pdf = print.print(rule);
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"rule-" + rule.code().replaceAll("[^A-Z0-9-]", "_") + "-" + rule.number()
                        + ".pdf\"");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(pdf);
    }

    private static Integer version(HttpServletRequest request) {
        String version = request.getParameter("version");
        if (version == null || version.isEmpty()) {
            return null;
        }
        if (!version.matches("[0-9]{1,9}")) {
            throw BusinessException.notFound("error.ruleUnknown", version);
        }
        return Integer.valueOf(version);
    }
}
