package org.remit.organization.coverage;

/**
 * What one column has to do with one function.
 *
 * @param column the code of the column
 * @param owners how many positions answer for it
 * @param helpers how many positions only help
 */
public record CoverageCell(String column, long owners, long helpers) {

    public CellState state() {
        if (owners > 0) {
            return owners == 1 ? CellState.OWNER : CellState.OWNERS;
        }
        return helpers > 0 ? CellState.HELPER : CellState.NOBODY;
    }
}
