package org.remit.performance.calibration;

import org.remit.performance.calibration.distribution.GradeCounts;

/**
 * A calibration session, for those that show it.
 *
 * @param unit the code of the unit that it is about, with everything below it
 * @param closedWith what the grades were when it was closed; null while it is open
 */
public record SessionFacts(
        long id, int version, long cycleId, String unit, SessionState state, GradeCounts closedWith) {}
