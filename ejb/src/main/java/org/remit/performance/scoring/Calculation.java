package org.remit.performance.scoring;

import java.math.BigDecimal;
import org.remit.performance.scoring.arithmetic.Step;

/**
 * How the points of one item came about.
 *
 * @param method how it was scored
 * @param counted false when a person has rated it
 * @param actual in the KPI's unit; of milestones, the percent that was reached
 * @param step the formula with the numbers put in, and the points before floor and cap
 * @param limits floor and cap
 * @param points what counts
 */
public record Calculation(
        MethodKind method, boolean counted, BigDecimal actual, Step step, Limits limits, BigDecimal points) {

    /** Whether floor or cap has changed the points. */
    public boolean limited() {
        return points.compareTo(step.value()) != 0;
    }
}
