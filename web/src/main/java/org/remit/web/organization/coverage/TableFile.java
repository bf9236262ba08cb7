package org.remit.web.organization.coverage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table of texts as a file for a spreadsheet. A text that the program would take for a formula stays a text. */
enum TableFile {
    /** UTF-8 with a byte order mark: without it Excel reads Chinese as something else. */
    CSV("text/csv;charset=UTF-8", "csv") {
        @Override
        void write(List<List<String>> rows, OutputStream out) throws IOException {
            try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                writer.write('\uFEFF');
                for (List<String> row : rows) {
                    writer.write(row.stream().map(TableFile::quoted).collect(Collectors.joining(",")));
                    writer.write("\r\n");
                }
            }
        }
    },

    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
        @Override
        void write(List<List<String>> rows, OutputStream out) throws IOException {
            try (Workbook workbook = new Workbook(out, "Remit", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("Remit");
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        sheet.value(row, column, rows.get(row).get(column));
                    }
                }
                sheet.range(0, 0, 0, rows.get(0).size() - 1).style().bold().set();
                sheet.freezePane(0, 1);
            }
        }
    };

    private static final String FORMULA = "=+-@\t\r";

    private final String mediaType;
    private final String ending;

    TableFile(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** @param rows the first is the head */
    abstract void write(List<List<String>> rows, OutputStream out) throws IOException;

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }

    private static String quoted(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
