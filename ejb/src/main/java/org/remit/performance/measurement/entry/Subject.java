package org.remit.performance.measurement.entry;

import java.time.LocalDate;
import org.remit.performance.scoring.measure.Period;

/**
 * Whose measurement it is.
 *
 * @param id that of the unit, the position or the assignment
 * @param unit the code of the unit that it is or belongs to
 * @param person who holds the position, of an assignment; otherwise null
 * @param from the first day that it was there, or null
 * @param to the last day, or null
 */
public record Subject(SubjectKind kind, long id, String unit, Long person, LocalDate from, LocalDate to) {

    /** Older than anything that is measured. */
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    /** Without a first day it was always there. */
    public Subject {
        from = from == null ? ALWAYS : from;
    }

    /** Whether it was there on one of these days. */
    public boolean there(Period days) {
        return !from.isAfter(days.to()) && (to == null || !to.isBefore(days.from()));
    }

    /** All that is measured of a KPI for it, by one name. */
    public String series(long kpi) {
        return kpi + ":" + kind.name().charAt(0) + ":" + id;
    }
}
