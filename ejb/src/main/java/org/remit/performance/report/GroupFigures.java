package org.remit.performance.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the scores of the people of a group come to.
 *
 * @param rated how many people have a score
 * @param notRated how many have sheets of which too little was measured
 * @param mean of the scores; null when nobody is rated
 * @param bands how many of the scores lie in each of {@link ScoreBand}, in their order
 * @param kpis the weighted lines of the sheets of those who are rated
 */
public record GroupFigures(int rated, int notRated, BigDecimal mean, List<Integer> bands, KpiFigures kpis) {

    public int people() {
        return rated + notRated;
    }

    /** How many scores lie in a band. */
    public int in(ScoreBand band) {
        return bands.get(band.ordinal());
    }
}
