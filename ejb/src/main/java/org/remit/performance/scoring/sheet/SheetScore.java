package org.remit.performance.scoring.sheet;

import java.math.BigDecimal;
import java.util.List;

/**
 * A scored sheet, with every step.
 *
 * @param items all of them in the order of the sheet, those without data too
 * @param percentMeasured how much of the weight was measured; below 100 the weights were renormalised
 * @param owing the items whose data is missing
 * @param vetoes what must not happen and did
 * @param total null when too little was measured: the sheet is not rated
 */
public record SheetScore(
        List<ItemScore> items,
        BigDecimal percentMeasured,
        List<String> owing,
        List<BonusScore> bonuses,
        List<Veto> vetoes,
        Total total) {

    public boolean rated() {
        return total != null;
    }
}
