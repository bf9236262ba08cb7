package org.remit.shared.print;

import static org.remit.shared.print.PdfPrinter.escaped;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.remit.shared.BusinessException;

/** A table on A4 across, its columns named on each page. */
final class PdfTable extends TableWriter {

    /** Rows; nobody reads more on paper, and the whole table is laid out in memory. */
    static final int LONGEST = 2_000;

    private final OutputStream out;
    private final PdfPrinter printer;
    private final StringBuilder html = new StringBuilder();
    private int rows;

    PdfTable(OutputStream out, String head, PdfPrinter printer) {
        this.out = out;
        this.printer = printer;
        html.append("<html><head><title>")
                .append(escaped(head))
                .append("</title><style>")
                .append(style());
        html.append("</style></head><body><div class=\"running\">")
                .append(escaped(head))
                .append("</div><table>");
    }

    @Override
    public void row(List<?> cells) {
        if (rows > LONGEST) {
            throw BusinessException.conflict("error.listTooLongForPdf", LONGEST);
        }
        boolean first = rows == 0;
        html.append(first ? "<thead><tr>" : "<tr>");
        for (Object value : cells) {
            boolean number = value instanceof Number;
            html.append(first ? "<th>" : number ? "<td class=\"number\">" : "<td>");
            html.append(escaped(shown(value))).append(first ? "</th>" : "</td>");
        }
        html.append(first ? "</tr></thead><tbody>" : "</tr>");
        rows++;
    }

    private static String shown(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? "" : value.toString();
    }

    @Override
    public void finish() {
        printer.print(html.append("</tbody></table></body></html>").toString(), out);
    }

    private static String style() {
        try (InputStream css = PdfTable.class.getResourceAsStream("table-print.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
