package org.remit.performance.improvement.opening;

import java.math.BigDecimal;
import org.remit.performance.score.Actual;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.sheet.ItemScore;

/**
 * When a KPI of a sheet has fallen: below its threshold or, without one, below {@value #ENOUGH} points.
 *
 * <p>A threshold is worth exactly {@value #ENOUGH} points before floor and cap, see
 * {@link org.remit.performance.scoring.ThresholdTargetStretch}. So points tell both, and of a target that grows with the days they tell
 * what was to be reached by now.
 */
final class OpeningRule {

    private static final int ENOUGH = 60;
    private static final BigDecimal POINTS = BigDecimal.valueOf(ENOUGH);

    private OpeningRule() {}

    /** Missing data is no fall. What a person has rated is no count, and nothing that data analysis could look into. */
    static boolean fallen(ItemScore item) {
        Calculation calculation = item.calculation();
        if (item.missing() || !calculation.counted()) {
            return false;
        }
        BigDecimal points = switch (calculation.method()) {
            case THRESHOLD_TARGET_STRETCH -> calculation.step().value();
            default -> calculation.points();
        };
        return points.compareTo(POINTS) < 0;
    }

    /** Whether it is the subject's own number: a unit's that counts for everybody in it opens one for the unit alone. */
    static boolean own(Actual actual, AgreedLine line) {
        return actual != null && actual.from() == line.kind();
    }
}
