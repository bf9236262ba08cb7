package org.remit.performance.calibration;

import org.remit.performance.calibration.distribution.GradeCounts;

/**
 * A calibration session, for those that show it.
 *
 * @param group whom it is about
 * @param closedWith what the grades were when it was closed; null while it is open
 */
public record SessionFacts(
        long id, int version, long cycleId, SessionGroup group, SessionState state, GradeCounts closedWith) {}
