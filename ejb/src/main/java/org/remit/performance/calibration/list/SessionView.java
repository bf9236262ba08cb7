package org.remit.performance.calibration.list;

import java.util.List;
import org.remit.performance.calibration.SessionState;
import org.remit.performance.calibration.distribution.GroupDistribution;
import org.remit.performance.cycle.Grade;
import org.remit.shared.LocalizedText;

/**
 * A calibration session as one reader sees it: never with their own review.
 *
 * @param cycle the cycle's name
 * @param unit the code of the unit that it is about
 * @param unitOnly whether about those right in it alone; else about everything below it, too
 * @param whole whether the reader sees all units of it; else it is not compared with the guideline
 * @param inside whether the reader's own review is in it, and left out here
 * @param distribution of what the reader sees
 * @param closedWith the distribution that it was closed with; null while it is open, and for who does not see all of it
 * @param entries what was done with it, the earliest first
 * @param grades the scale of the cycle
 * @param deeds what the reader may do now
 */
public record SessionView(
        long id,
        int version,
        long cycleId,
        LocalizedText cycle,
        String unit,
        boolean unitOnly,
        LocalizedText unitName,
        SessionState state,
        boolean whole,
        boolean inside,
        GroupDistribution distribution,
        GroupDistribution closedWith,
        List<SessionEntry> entries,
        List<Grade> grades,
        Deeds deeds) {

    /** What the reader may do now. */
    public record Deeds(boolean change, boolean close, boolean reopen) {}
}
