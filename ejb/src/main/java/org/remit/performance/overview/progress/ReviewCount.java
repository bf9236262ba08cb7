package org.remit.performance.overview.progress;

import org.remit.performance.cycle.CycleStage;

/**
 * How many reviews of a unit stand at the same.
 *
 * @param unit the code of the unit
 * @param waitsFor the stage of the cycle with which they go on, or null
 */
record ReviewCount(String unit, CycleStage stage, CycleStage waitsFor, long reviews) {

    /** Whether nobody has anything more to do with them at this stage of the cycle. */
    boolean doneWith(CycleStage present) {
        return stage == CycleStage.CLOSED
                || stage.compareTo(present) > 0
                || waitsFor != null && waitsFor.compareTo(present) > 0;
    }
}
