package org.remit.performance.review.view;

import java.math.BigDecimal;
import java.util.List;
import org.remit.performance.scoring.measure.Period;
import org.remit.performance.scoring.sheet.Total;

/**
 * A sheet that a part is scored by.
 *
 * @param id of the sheet
 * @param readable whether the reader may open the sheet itself
 * @param days those of it that count
 * @param lines its KPIs, as far as the reader may see them
 * @param points its score; null before it is scored, when too little was measured or the reader may not see it
 * @param percentMeasured how much of the weight was measured
 * @param total how its score came about; null when it has none or the reader may not see it
 */
public record ReviewSheetView(
        long id,
        boolean readable,
        Period days,
        List<ReviewLine> lines,
        BigDecimal points,
        BigDecimal percentMeasured,
        Total total) {}
