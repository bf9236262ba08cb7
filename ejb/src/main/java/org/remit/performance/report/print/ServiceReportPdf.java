package org.remit.performance.report.print;

import static org.remit.shared.print.PdfPrinter.escaped;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.remit.performance.report.GroupFigures;
import org.remit.performance.report.KpiFigures;
import org.remit.performance.report.ScoreBand;
import org.remit.performance.report.ServiceFigures;
import org.remit.performance.report.ServiceReport;
import org.remit.performance.report.ServiceReport.Department;
import org.remit.performance.report.ServiceReport.ServiceKpi;
import org.remit.shared.print.PdfPrinter;

/** Prints the report for the board, with the font embedded. */
@ApplicationScoped
public class ServiceReportPdf {

    private static final int FIGURES = 11;
    private static final int SERVICE_FIGURES = 6;

    @Inject
    PdfPrinter printer;

    /** @throws org.remit.shared.BusinessException a conflict when the server has no font with Chinese characters */
    public byte[] print(ServiceReport report, ReportWords words) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        printer.print(document(report, words), pdf);
        return pdf.toByteArray();
    }

    private static String document(ServiceReport report, ReportWords words) {
        String title = words.text("title", report.label());
        StringBuilder html = new StringBuilder(
                "<html lang=\"" + words.language() + "\"><head><title>" + escaped(title) + "</title><style>" + style()
                        + "</style></head><body><div class=\"running\">" + escaped(title) + "</div>");
        element(html, "h1", title);
        element(
                html,
                "p",
                words.text(
                        "period",
                        words.of(report.period().from()),
                        words.of(report.period().to()),
                        report.beforeLabel()));
        element(html, "p", words.text("made", words.of(report.day())));
        element(html, "h2", words.text("departments"));
        if (report.nobody()) {
            element(html, "p", words.text("empty"));
        } else {
            departments(html, report, words);
        }
        if (!report.service().isEmpty()) {
            element(html, "h2", words.text("service"));
            service(html, report, words);
        }
        element(html, "p", words.text("note"));
        return html.append("</body></html>").toString();
    }

    private static void departments(StringBuilder html, ServiceReport report, ReportWords words) {
        head(
                html,
                words,
                Stream.concat(
                        Stream.of("department", "rated", "notRated", "mean", "change"),
                        Stream.concat(
                                Stream.of(ScoreBand.values()).map(band -> "band." + band),
                                Stream.of("onTarget", "below"))));
        report.departments().forEach(row -> department(html, row, words.of(row.name()), words));
        department(html, report.total(), words.text("total"), words);
        html.append("</tbody></table>");
    }

    private static void department(StringBuilder html, Department row, String name, ReportWords words) {
        html.append(row.unit() == null ? "<tr class=\"total\">" : "<tr>");
        element(html, "td", "\u00a0\u00a0".repeat(row.depth()) + name);
        GroupFigures figures = row.present();
        if (figures == null) {
            html.append("<td colspan=\"").append(FIGURES - 1).append("\" class=\"soft\">");
            html.append(escaped(words.text("hidden"))).append("</td></tr>");
            return;
        }
        KpiFigures kpis = figures.kpis();
        List<Integer> numbers = Stream.concat(figures.bands().stream(), Stream.of(kpis.onTarget(), kpis.below()))
                .toList();
        number(html, String.valueOf(figures.rated()));
        number(html, String.valueOf(figures.notRated()));
        number(html, words.of(figures.mean()));
        number(html, words.change(row.change()));
        numbers.forEach(count -> number(html, figures.rated() == 0 ? "–" : String.valueOf(count)));
        html.append("</tr>");
    }

    private static void service(StringBuilder html, ServiceReport report, ReportWords words) {
        head(html, words, Stream.of("kpi", "people", "points", "change", "onTarget", "below"));
        for (ServiceKpi kpi : report.service()) {
            html.append("<tr>");
            element(html, "td", words.of(kpi.name()));
            ServiceFigures figures = kpi.present();
            if (figures == null) {
                html.append("<td colspan=\"").append(SERVICE_FIGURES - 1).append("\" class=\"soft\">");
                html.append(escaped(words.text("hidden"))).append("</td>");
            } else {
                number(html, String.valueOf(figures.people()));
                number(html, words.of(figures.points()));
                number(html, words.change(kpi.change()));
                number(html, String.valueOf(figures.kpis().onTarget()));
                number(html, String.valueOf(figures.kpis().below()));
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private static void head(StringBuilder html, ReportWords words, Stream<String> columns) {
        html.append("<table><thead><tr>");
        columns.forEach(column -> element(html, "th", words.text(column)));
        html.append("</tr></thead><tbody>");
    }

    private static void number(StringBuilder html, String number) {
        html.append("<td class=\"number\">").append(escaped(number)).append("</td>");
    }

    private static void element(StringBuilder html, String name, String text) {
        html.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append('>');
    }

    private static String style() {
        try (InputStream css = ServiceReportPdf.class.getResourceAsStream("service-report-print.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
