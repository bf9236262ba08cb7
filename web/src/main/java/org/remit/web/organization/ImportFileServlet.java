package org.remit.web.organization;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.remit.organization.exchange.ImportService;
import org.remit.organization.exchange.row.ImportFinding;
import org.remit.organization.exchange.row.ImportKind;
import org.remit.shared.BusinessException;
import org.remit.shared.PageRequest;
import org.remit.web.shared.Msg;

/** Hands out the tables to begin with, {@code ?kind=UNITS&format=xlsx&language=zh}, and what was found, {@code ?findings=7}. */
@WebServlet("/organization/import-file")
public class ImportFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv; charset=UTF-8";

    @Inject
    ImportService imports;

    @Inject
    ImportTexts texts;

    @Inject
    Msg msg;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("findings") != null) {
            findings(number(request.getParameter("findings")), response);
        } else {
            template(request, response);
        }
    }

    private void template(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ImportKind kind = Stream.of(ImportKind.values())
                .filter(candidate -> candidate.name().equals(request.getParameter("kind")))
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("error.importUnknown", "-"));
        boolean csv = "csv".equals(request.getParameter("format"));
        Locale language = "zh".equals(request.getParameter("language")) ? Locale.CHINESE : Locale.ENGLISH;
        String name = kind.name().toLowerCase(Locale.ROOT) + "-" + language.getLanguage() + (csv ? ".csv" : ".xlsx");
        // asked before anything is written, so that a refusal is an error page and no file
        imports.imports(PageRequest.of(0, 1));
        begin(response, csv ? CSV : XLSX, name);
        imports.template(kind, csv, language, response.getOutputStream());
    }

    private void findings(long id, HttpServletResponse response) throws IOException {
        int page = 0;
        List<ImportFinding> rows = page(id, page);
        begin(response, CSV, "import-" + id + ".csv");
        StringBuilder text = new StringBuilder("\uFEFF")
                .append(texts.line(msg.get("import.row"), msg.get("import.column"), msg.get("import.message")));
        while (!rows.isEmpty()) {
            rows.forEach(
                    row -> text.append(texts.line(String.valueOf(row.row()), texts.column(row), texts.message(row))));
            response.getOutputStream().write(text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
            rows = page(id, ++page);
        }
        response.getOutputStream().write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<ImportFinding> page(long id, int page) {
        return imports.findings(id, PageRequest.of(page, PageRequest.MAX_SIZE)).items();
    }

    private static void begin(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, no-store");
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw BusinessException.notFound("error.importUnknown", "-");
        }
        return Long.parseLong(text);
    }
}
