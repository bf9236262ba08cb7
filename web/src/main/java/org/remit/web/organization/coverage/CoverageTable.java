package org.remit.web.organization.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.remit.organization.coverage.CoverageCell;
import org.remit.organization.coverage.CoverageMatrix;
import org.remit.organization.coverage.CoverageRow;
import org.remit.web.shared.Msg;

/** The matrix as rows of texts, as they stand in a file. */
final class CoverageTable {

    private final Msg msg;

    CoverageTable(Msg msg) {
        this.msg = msg;
    }

    List<List<String>> rows(CoverageMatrix matrix) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(
                msg.get("coverage.code"),
                msg.get("coverage.function"),
                msg.get("coverage.stage"),
                msg.get("coverage.state")));
        matrix.columns().forEach(column -> head.add(msg.of(column.name()) + " (" + column.code() + ")"));
        rows.add(head);
        matrix.rows().stream().map(this::row).forEach(rows::add);
        return rows;
    }

    private List<String> row(CoverageRow row) {
        List<String> cells =
                new ArrayList<>(List.of(row.code(), msg.of(row.name()), msg.of(row.stage()), msg.of(row.state())));
        Function<CoverageCell, String> text = cell -> msg.format("coverage.cell." + cell.state(), cell.owners());
        row.cells().stream().map(text).forEach(cells::add);
        return cells;
    }
}
