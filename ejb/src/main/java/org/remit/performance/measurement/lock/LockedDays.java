package org.remit.performance.measurement.lock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.remit.performance.scoring.measure.Period;

/** All locks that hold. */
public record LockedDays(List<Lock> locks) {

    /**
     * One of them.
     *
     * @param units the codes of the units that it covers, or null for all
     */
    public record Lock(LocalDate from, LocalDate to, String reason, Set<String> units) {

        boolean covers(String unit, Period days) {
            return (units == null || units.contains(unit)) && !from.isAfter(days.to()) && !to.isBefore(days.from());
        }
    }

    /** The first lock that covers one of the days of what belongs to a unit. */
    public Optional<Lock> covering(String unit, Period days) {
        return locks.stream().filter(lock -> lock.covers(unit, days)).findFirst();
    }
}
