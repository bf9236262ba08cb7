package org.remit.organization.exchange.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an XLSX file. */
final class XlsxTable {

    private static final int MOST_COLUMNS = 100;

    private XlsxTable() {}

    static void read(Path file, Sink sink) throws IOException {
        XlsxPackage.check(file, sink);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            if (workbook.isDate1904()) {
                throw TableFile.refused("date1904");
            }
            try (Stream<Row> rows = workbook.getFirstSheet().openStream()) {
                Iterator<Row> iterator = rows.iterator();
                while (iterator.hasNext()) {
                    Row row = iterator.next();
                    List<Value> cells = cells(row);
                    if (cells.stream().anyMatch(cell -> cell.text() != null || cell.formula())) {
                        sink.row(row.getRowNum(), cells);
                    }
                }
            }
        } catch (ExcelReaderException damaged) {
            throw TableFile.refused("xlsxDamaged");
        }
    }

    private static List<Value> cells(Row row) {
        List<Value> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
            cells.add(row.getOptionalCell(column).map(XlsxTable::value).orElse(Value.EMPTY));
        }
        return cells;
    }

    private static Value value(Cell cell) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null || cell.getType() == CellType.ERROR) {
            return new Value(cell.getRawValue(), null, true);
        } else if (cell.getType() == CellType.NUMBER) {
            return Value.of(cell.asNumber());
        }
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return text == null || text.isBlank() ? Value.EMPTY : Value.of(text);
    }
}
