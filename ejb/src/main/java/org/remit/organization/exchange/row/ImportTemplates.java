package org.remit.organization.exchange.row;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables to begin with: the header and one example row, which is to be replaced. */
public final class ImportTemplates {

    private static final int WIDTH = 22;
    private static final int WIDE = 80;

    private ImportTemplates() {}

    /** @param out is not closed */
    public static void write(ImportKind kind, boolean csv, Locale language, OutputStream out) throws IOException {
        if (csv) {
            writeCsv(kind, language, out);
        } else {
            writeXlsx(kind, language, out);
        }
    }

    private static void writeCsv(ImportKind kind, Locale language, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        // without the mark Excel takes UTF-8 for something else
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.EXCEL);
        printer.printRecord(
                kind.columns().stream().map(column -> header(column, language)).toList());
        printer.printRecord(
                kind.columns().stream().map(column -> shown(column, language)).toList());
        printer.flush();
    }

    private static void writeXlsx(ImportKind kind, Locale language, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Remit", "1.0");
        List<ImportColumn> columns = kind.columns();
        Worksheet table = workbook.newWorksheet(ColumnTexts.word("table." + kind.name(), language));
        for (int index = 0; index < columns.size(); index++) {
            ImportColumn column = columns.get(index);
            table.value(0, index, header(column, language));
            table.width(index, WIDTH);
            if (column.type() == ImportColumn.Type.NUMBER && column.example() != null) {
                table.value(1, index, new BigDecimal(column.example()));
            } else {
                table.value(1, index, shown(column, language));
            }
        }
        table.range(0, 0, 0, columns.size() - 1).style().bold().set();
        table.freezePane(0, 1);
        explain(workbook.newWorksheet(ColumnTexts.word("columns", language)), kind, language);
        workbook.finish();
    }

    private static void explain(Worksheet sheet, ImportKind kind, Locale language) {
        sheet.value(0, 0, ColumnTexts.word("column", language));
        sheet.value(0, 1, ColumnTexts.word("required", language));
        sheet.value(0, 2, ColumnTexts.word("meaning", language));
        sheet.range(0, 0, 0, 2).style().bold().set();
        sheet.width(0, WIDTH);
        sheet.width(2, WIDE);
        int line = 1;
        for (ImportColumn column : kind.columns()) {
            sheet.value(line, 0, ColumnTexts.header(column.name(), language));
            sheet.value(line, 1, column.required() ? ColumnTexts.word("yes", language) : "");
            sheet.value(line, 2, ColumnTexts.help(kind, column.name(), language) + choices(column, language));
            line++;
        }
    }

    private static String choices(ImportColumn column, Locale language) {
        return column.choices().stream()
                .map(constant -> ColumnTexts.choice(constant, language))
                .collect(Collectors.joining(" / ", " ", ""))
                .stripTrailing();
    }

    private static String header(ImportColumn column, Locale language) {
        return ColumnTexts.header(column.name(), language) + (column.required() ? " *" : "");
    }

    private static String shown(ImportColumn column, Locale language) {
        if (column.example() == null) {
            return "";
        }
        return column.type() == ImportColumn.Type.CHOICE
                ? ColumnTexts.choice(column.example(), language)
                : column.example();
    }
}
