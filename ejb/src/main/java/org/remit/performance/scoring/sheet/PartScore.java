package org.remit.performance.scoring.sheet;

import java.math.BigDecimal;
import org.remit.performance.scoring.arithmetic.Step;

/**
 * A line of the score of a person with several parts.
 *
 * @param weight days × share of working time
 * @param normalizedWeight percent of the parts that were rated; null when this one was not
 * @param contribution what it brings to the person's score; null when it was not rated
 */
public record PartScore(Part part, Step weight, BigDecimal normalizedWeight, Step contribution) {}
