package org.remit.organization;

import java.time.LocalDate;
import java.util.List;

/**
 * A position as a change of it finds it.
 *
 * @param content what it is
 * @param since the first day of what it is now
 * @param leads whether it is the head position of its unit
 * @param holdings who holds it now or later
 */
public record PositionState(
        String code,
        PositionContent content,
        PositionStatus status,
        LocalDate since,
        boolean leads,
        List<Holding> holdings) {

    /** Whether nobody new may hold it. */
    public boolean frozen() {
        return status == PositionStatus.FROZEN;
    }
}
