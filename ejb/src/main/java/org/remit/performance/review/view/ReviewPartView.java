package org.remit.performance.review.view;

import java.math.BigDecimal;
import java.util.List;
import org.remit.people.PersonRef;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.LocalizedText;

/**
 * What somebody did in one assignment.
 *
 * @param place where that is
 * @param share percent of their working time
 * @param sheets those that it is scored by, in the order of their days; none while the reader may not see the targets
 * @param points what the sheets come to; null when too little was measured or the reader may not see it
 * @param percentMeasured how much was measured, of the weights and of the days
 * @param score of the part: points and conduct as the cycle weighs them
 * @param formula how it came about, with the numbers put in; null without a score
 * @param ratable whether the reader is to rate it now
 */
public record ReviewPartView(
        long id,
        int version,
        Place place,
        Period period,
        BigDecimal share,
        List<ReviewSheetView> sheets,
        BigDecimal points,
        BigDecimal percentMeasured,
        BigDecimal conduct,
        String remark,
        PersonRef ratedBy,
        BigDecimal score,
        String formula,
        boolean ratable) {

    /** The unit and the position of an assignment. */
    public record Place(
            Long assignment, String unit, LocalizedText unitName, String position, LocalizedText positionTitle) {}
}
