package org.remit.performance.scoring.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.remit.performance.scoring.arithmetic.Step;

/**
 * The score of a person who had several parts in a cycle, with every step.
 *
 * @param percentRated how much of the days × share was rated; below 100 the weights were renormalised
 * @param owing the parts that were not rated
 * @param total the contributions of the parts, added up; null when too little was rated: the person is not rated
 * @param score as it is published; null when the person is not rated
 */
public record PersonScore(List<PartScore> parts, BigDecimal percentRated, List<String> owing, Step total, Step score) {

    public boolean rated() {
        return score != null;
    }
}
