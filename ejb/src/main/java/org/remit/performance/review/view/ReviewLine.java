package org.remit.performance.review.view;

import java.math.BigDecimal;
import org.remit.shared.LocalizedText;

/**
 * A KPI of a sheet with what it has come to.
 *
 * @param unit that of the KPI
 * @param rated whether a person rates it by levels, so that it is not counted
 * @param actual what was measured; null when nothing was
 * @param formula how the points came about, with the numbers put in; null while the reader may not see them, or nothing was measured
 * @param weight percent as agreed on; null for what counts outside the weights
 * @param contribution what it brings to the score
 */
public record ReviewLine(
        String code,
        LocalizedText name,
        String unit,
        boolean rated,
        BigDecimal actual,
        String formula,
        BigDecimal points,
        BigDecimal weight,
        BigDecimal normalizedWeight,
        BigDecimal contribution) {}
