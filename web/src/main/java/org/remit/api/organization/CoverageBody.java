package org.remit.api.organization;

import java.time.LocalDate;
import java.util.List;
import org.remit.organization.LifeCycleStage;
import org.remit.organization.coverage.CellState;
import org.remit.organization.coverage.CoverageCell;
import org.remit.organization.coverage.CoverageColumn;
import org.remit.organization.coverage.CoverageMatrix;
import org.remit.organization.coverage.CoverageRow;
import org.remit.organization.coverage.FunctionState;
import org.remit.shared.LocalizedText;

/**
 * Functions by units or positions.
 *
 * @param day the day that it is of: today, or the first day of a unit that begins later
 * @param unit the code of the unit whose parts the columns are, or null
 * @param gaps how many functions of the rows nobody in the organisation answers for
 * @param doubles how many several positions of the organisation answer for
 */
public record CoverageBody(
        LocalDate day, String unit, List<CoverageColumn> columns, List<Row> rows, long gaps, long doubles) {

    /**
     * A function.
     *
     * @param state how it is covered in the whole organisation, or null for a heading
     */
    public record Row(
            String function,
            LocalizedText name,
            LifeCycleStage stage,
            int depth,
            FunctionState state,
            List<Cell> cells) {

        static Row of(CoverageRow row) {
            return new Row(
                    row.code(),
                    row.name(),
                    row.stage(),
                    row.depth(),
                    row.state(),
                    row.cells().stream().map(Cell::of).toList());
        }
    }

    /** What a column has to do with it. */
    public record Cell(String column, CellState state, long owners, long helpers) {

        static Cell of(CoverageCell cell) {
            return new Cell(cell.column(), cell.state(), cell.owners(), cell.helpers());
        }
    }

    static CoverageBody of(CoverageMatrix matrix) {
        return new CoverageBody(
                matrix.day(),
                matrix.unit() == null ? null : matrix.unit().code(),
                matrix.columns(),
                matrix.rows().stream().map(Row::of).toList(),
                matrix.gaps(),
                matrix.doubles());
    }
}
