package org.remit.shared.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a stream, row by row; numbers and days stay what they are, everything else is text. */
public abstract class TableWriter {

    /** @param out is not closed */
    public static TableWriter xlsx(OutputStream out, String title) {
        return new Xlsx(out, title);
    }

    /** In UTF-8 with its mark, which Excel needs. */
    public static TableWriter csv(OutputStream out) {
        return new Csv(out);
    }

    /**
     * To be read and put on paper; unlike the others it is written at its end, and of a limited length.
     *
     * @param head the list's name, and of which day it is
     */
    public static TableWriter pdf(OutputStream out, String head, PdfPrinter printer) {
        return new PdfTable(out, head, printer);
    }

    /** The first row has the columns' names. */
    public abstract void row(List<?> cells);

    public abstract void finish();

    /** A text that a spreadsheet would take for a formula and compute gets an apostrophe, and stays a text. */
    static String neutral(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static final class Xlsx extends TableWriter {

        private static final int FLUSH = 500;
        private static final int WIDTH = 20;

        private final Workbook workbook;
        private final Worksheet sheet;
        private int line;

        Xlsx(OutputStream out, String title) {
            workbook = new Workbook(out, "Remit", "1.0");
            sheet = workbook.newWorksheet(title);
            sheet.freezePane(0, 1);
        }

        @Override
        public void row(List<?> cells) {
            for (int column = 0; column < cells.size(); column++) {
                cell(column, cells.get(column));
            }
            if (line == 0) {
                sheet.range(0, 0, 0, cells.size() - 1).style().bold().set();
            }
            line++;
            if (line % FLUSH == 0) {
                flush();
            }
        }

        private void cell(int column, Object value) {
            if (line == 0) {
                sheet.width(column, WIDTH);
            }
            if (value instanceof LocalDate day) {
                sheet.value(line, column, day);
                sheet.style(line, column).format("yyyy-mm-dd").set();
            } else if (value instanceof Number number) {
                sheet.value(line, column, number);
            } else if (value != null) {
                // a text cell is never computed
                sheet.value(line, column, value.toString());
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void finish() {
            try {
                workbook.finish();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Csv extends TableWriter {

        private final CSVPrinter printer;

        Csv(OutputStream out) {
            try {
                OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                writer.write('\uFEFF');
                printer = new CSVPrinter(writer, CSVFormat.EXCEL);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void row(List<?> cells) {
            try {
                printer.printRecord(cells.stream().map(Csv::shown).toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String shown(Object value) {
            if (value instanceof BigDecimal number) {
                return number.toPlainString();
            }
            return value == null ? "" : value instanceof Number ? value.toString() : neutral(value.toString());
        }

        @Override
        public void finish() {
            try {
                printer.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
