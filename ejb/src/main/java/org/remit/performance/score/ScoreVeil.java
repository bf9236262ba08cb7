package org.remit.performance.score;

import java.util.Collection;
import java.util.Set;

/** Whether somebody may know yet what their own sheets come to. What publishes scores on a day implements it. */
public interface ScoreVeil {

    /**
     * Those of the sheets that are this person’s own and whose scores they are not to know now, whatever else they are.
     *
     * @param sheetIds at most 1,000
     */
    Set<Long> hidden(Collection<Long> sheetIds, long person);
}
