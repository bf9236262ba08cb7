package org.remit.performance.review;

import java.math.BigDecimal;
import org.remit.performance.scoring.measure.Period;

/**
 * What somebody does in an assignment.
 *
 * @param unit the code of the unit that its position is in
 * @param period its days, no others than those of the cycle
 * @param share percent of their working time
 */
record Work(long assignment, String unit, Period period, BigDecimal share) {}
