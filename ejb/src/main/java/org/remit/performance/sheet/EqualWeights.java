package org.remit.performance.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Weights that are as equal as whole numbers can be, and exactly 100 together. */
final class EqualWeights {

    private static final int WHOLE = 100;

    private EqualWeights() {}

    /** @param count of items; the first ones get what is left over */
    static List<BigDecimal> of(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> BigDecimal.valueOf(WHOLE / count + (i < WHOLE % count ? 1 : 0)))
                .toList();
    }
}
