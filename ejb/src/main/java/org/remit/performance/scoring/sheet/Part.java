package org.remit.performance.scoring.sheet;

import java.math.BigDecimal;
import org.remit.performance.scoring.measure.Period;

/**
 * What a person did in one assignment during a cycle, scored by the head they had there.
 *
 * @param code the assignment; unique among the person's parts
 * @param period its days within the cycle
 * @param share percent of the person's working time, above 0, at most 100
 * @param score as published for this part; null when it was not rated
 */
public record Part(String code, Period period, BigDecimal share, BigDecimal score) {}
