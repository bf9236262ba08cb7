package org.remit.organization.coverage;

import java.time.LocalDate;
import java.util.List;
import org.remit.organization.UnitRow;

/**
 * Functions by units or positions.
 *
 * @param day the day that it is of: today, or the first day of a unit that begins later
 * @param planned whether the unit begins later
 * @param unit the unit whose parts the columns are, or null for an organisation of several trees
 * @param path the units above it, the topmost first
 * @param columns the units below the unit, or its positions when there are none
 * @param rows each function after the one it is part of
 * @param gaps how many functions of the rows nobody in the organisation answers for
 * @param doubles how many several positions of the organisation answer for
 */
public record CoverageMatrix(
        LocalDate day,
        boolean planned,
        UnitRow unit,
        List<UnitRow> path,
        List<CoverageColumn> columns,
        List<CoverageRow> rows,
        long gaps,
        long doubles) {

    /** How many functions below a heading, however deep, nobody answers for. */
    public long gapsBelow(CoverageRow heading) {
        return rows.stream()
                .dropWhile(row -> row != heading)
                .skip(1)
                .takeWhile(row -> row.depth() > heading.depth())
                .filter(row -> row.state() == FunctionState.GAP)
                .count();
    }
}
