package org.remit.organization.staffing;

import java.time.LocalDate;

/**
 * What one position is for some days.
 *
 * @param superior the code of the position that it reports to, or null
 * @param seats the seats that it has
 * @param open the seats that somebody may hold: none while it is frozen
 * @param begins the position's first day, if this is what stands in the books now and is not closed; else null
 */
record PositionTimeSlice(
        long position, String unit, String superior, int seats, int open, Days days, LocalDate begins) {

    /** As its row has it: a position that is planned and was changed has rows from before its first day. */
    PositionTimeSlice(
            Long position,
            String unit,
            String superior,
            int seats,
            int open,
            LocalDate opened,
            LocalDate first,
            LocalDate last,
            LocalDate begins) {
        this(position, unit, superior, seats, open, Days.of(opened.isAfter(first) ? opened : first, last), begins);
    }
}
