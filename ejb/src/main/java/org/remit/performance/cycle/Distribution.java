package org.remit.performance.cycle;

import java.util.List;

/**
 * How grades are to be distributed.
 *
 * @param guidelines what to aim at; empty for nothing
 * @param minimumGroup smaller groups are not compared with it; 5 or more
 * @param enforced whether a group has to keep it; by default it is only warned
 */
public record Distribution(List<Guideline> guidelines, Integer minimumGroup, boolean enforced) {

    public Distribution {
        guidelines = List.copyOf(guidelines);
    }
}
