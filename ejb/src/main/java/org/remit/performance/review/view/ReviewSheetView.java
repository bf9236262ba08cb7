package org.remit.performance.review.view;

import java.math.BigDecimal;
import java.util.List;
import org.remit.performance.scoring.measure.Period;

/**
 * A sheet that a part is scored by.
 *
 * @param id of the sheet
 * @param days those of it that count
 * @param lines its KPIs, as far as the reader may see them
 * @param points its score; null before it is scored, when too little was measured or the reader may not see it
 * @param percentMeasured how much of the weight was measured
 */
public record ReviewSheetView(
        long id, Period days, List<ReviewLine> lines, BigDecimal points, BigDecimal percentMeasured) {}
