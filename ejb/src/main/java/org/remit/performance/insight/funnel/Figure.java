package org.remit.performance.insight.funnel;

import java.math.BigDecimal;
import org.remit.performance.scoring.measure.Period;

/**
 * What was measured of a KPI in a unit with all below it.
 *
 * @param value in the KPI's unit; null unless the state is {@code MEASURED}
 * @param days from the first to the last day that was measured; null likewise
 */
public record Figure(State state, BigDecimal value, Period days) {

    /** Why there is a number or none. */
    public enum State {
        MEASURED,
        NOT_MEASURED,
        /** Only people were measured, and their numbers cannot be added up. */
        NOT_SUMMED,
        /** It is none of the reader's business. */
        HIDDEN
    }

    static Figure none(State state) {
        return new Figure(state, null, null);
    }
}
