package org.remit.web.performance.measurement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.remit.performance.measurement.lock.LockService;
import org.remit.performance.measurement.lock.LockedDays.Lock;
import org.remit.performance.scoring.measure.Period;

/** Whether what was measured can be corrected. */
@Named
@RequestScoped
public class LockedDaysBacking {

    @Inject
    LockService locks;

    private final Map<List<Object>, Lock> found = new HashMap<>();

    /** The lock that keeps days of a unit as they are, or null. */
    public Lock of(String unit, LocalDate from, LocalDate to) {
        return found.computeIfAbsent(List.of(unit, from, to), asked -> locks.covering(unit, new Period(from, to)));
    }
}
