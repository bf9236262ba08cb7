package org.remit.organization.exchange.row;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.organization.exchange.file.Sink;
import org.remit.organization.exchange.file.Value;
import org.remit.shared.BusinessException;

/** Reads the rows of a file of one kind: the header first, then each row cell by cell, and says what is wrong with them. */
public class RowReader implements Sink {

    public static final int MOST_ROWS = 50_000;
    /** More of them help nobody, and one wrong column must not fill the database. */
    public static final int MOST_FINDINGS = 5_000;

    /** Takes what was read. */
    public interface Rows {
        void add(StagedRow row, List<ImportFinding> findings);
    }

    private final ImportKind kind;
    private final Rows rows;
    private final Map<String, CellReader> readers;
    private final Set<Integer> mergedRows = new HashSet<>();
    private Map<Integer, ImportColumn> header;
    private int count;
    private int found;

    public RowReader(ImportKind kind, Rows rows) {
        this.kind = kind;
        this.rows = rows;
        this.readers = kind.columns().stream().collect(Collectors.toMap(ImportColumn::name, CellReader::new));
    }

    @Override
    public void merged(int number, String area) {
        if (mergedRows.add(number)) {
            say(List.of(new ImportFinding(number, null, "merged", area)));
        }
    }

    @Override
    public void row(int number, List<Value> cells) {
        if (header == null) {
            readHeader(number, cells);
            return;
        }
        if (++count > MOST_ROWS) {
            throw BusinessException.invalid("file", "tooManyRows", MOST_ROWS);
        }
        Findings findings = new Findings(number);
        Map<String, Object> values = new HashMap<>();
        header.forEach((index, column) -> {
            Value cell = index < cells.size() ? cells.get(index) : Value.of(null);
            Object value = readers.get(column.name()).read(cell, findings);
            if (value != null) {
                values.put(column.slot(), value);
            }
        });
        RowRules.check(kind, values, findings);
        found += findings.all().size();
        rows.add(new StagedRow(number, values), found > MOST_FINDINGS ? List.of() : findings.all());
    }

    /** How many rows there were; to be asked at the end. */
    public int finish() {
        if (header == null || count == 0) {
            throw BusinessException.invalid("file", "empty");
        }
        return count;
    }

    private void readHeader(int number, List<Value> cells) {
        Map<String, ImportColumn> known = ColumnTexts.byHeader(kind);
        Findings findings = new Findings(number);
        Set<String> seen = new HashSet<>();
        header = new HashMap<>();
        for (int index = 0; index < cells.size(); index++) {
            String text = ColumnTexts.folded(cells.get(index).text());
            ImportColumn column = known.get(text);
            if (column != null && seen.add(column.name())) {
                header.put(index, column);
            } else if (column != null) {
                findings.add(column.name(), "doubleColumn", cells.get(index).text());
            } else if (!text.isEmpty()) {
                findings.add(
                        cells.get(index).text(),
                        "unknownColumn",
                        cells.get(index).text());
            }
        }
        if (header.isEmpty()) {
            throw BusinessException.invalid("file", "noHeader");
        }
        kind.columns().stream()
                .filter(column -> column.required() && !seen.contains(column.name()))
                .forEach(column -> findings.add(column.name(), "missingColumn", null));
        say(findings.all());
    }

    private void say(List<ImportFinding> findings) {
        found += findings.size();
        rows.add(null, findings);
    }
}
