package org.remit.organization.coverage;

import java.util.List;
import org.remit.organization.LifeCycleStage;
import org.remit.shared.LocalizedText;

/**
 * A function of the matrix.
 *
 * @param depth how many functions stand above it
 * @param state how it is covered in the whole organisation; null for a heading, which only holds its parts together
 * @param cells one for each column, in their order; none for a heading
 */
public record CoverageRow(
        String code,
        LocalizedText name,
        LifeCycleStage stage,
        int depth,
        FunctionState state,
        List<CoverageCell> cells) {

    public boolean heading() {
        return state == null;
    }

    /** Whether somebody among the columns works on it. */
    boolean touched() {
        return cells.stream().anyMatch(cell -> cell.state() != CellState.NOBODY);
    }
}
