package org.remit.performance.insight;

import org.remit.performance.scoring.Calculation;

/** How a line of a sheet stands, as a traffic light. */
public enum Light {
    /** {@value #TARGET} points or more. */
    REACHED,
    /** {@value #SHORT_BELOW} points or more. */
    ON_THE_WAY,
    /** Fewer than {@value #SHORT_BELOW} points, so also what is short of its threshold. */
    FALLS_SHORT,
    /** Nothing was measured. */
    NO_DATA;

    public static final int SHORT_BELOW = 60;
    public static final int TARGET = 100;

    /** @param calculation null when its data is missing */
    public static Light of(Calculation calculation) {
        if (calculation == null) {
            return NO_DATA;
        }
        int points = calculation.points().intValue();
        if (points >= TARGET) {
            return REACHED;
        }
        return points >= SHORT_BELOW ? ON_THE_WAY : FALLS_SHORT;
    }
}
