package org.remit.performance.insight.team;

import org.remit.performance.scoring.measure.Period;
import org.remit.shared.TypedText;

/**
 * Whose sheets are wanted.
 *
 * @param unit the code of a unit, with all below it; null for all that the reader may see
 * @param period null for the latest that has begun
 */
public record TeamFilter(String unit, Period period) {

    public TeamFilter {
        unit = TypedText.clean(unit);
    }
}
