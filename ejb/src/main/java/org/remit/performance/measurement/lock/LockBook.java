package org.remit.performance.measurement.lock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.remit.organization.UnitBook;
import org.remit.organization.UnitTree;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;

/** Where locks are set and released, by a cycle or by HR, and asked for by whoever writes measurements. */
@ApplicationScoped
public class LockBook {

    @Inject
    Locks locks;

    @Inject
    UnitBook units;

    @Inject
    Clock clock;

    /** Whoever else writes measurements or locks waits until the transaction ends. */
    public void hold() {
        locks.hold();
    }

    /** The locks that hold, to be asked for while {@link #hold held}. */
    public LockedDays locked() {
        UnitTree tree = units.tree();
        return new LockedDays(locks.holding().stream()
                .map(lock -> new LockedDays.Lock(
                        lock.from(), lock.to(), lock.reason(), lock.unit() == null ? null : tree.below(lock.unit())))
                .toList());
    }

    /**
     * To be asked while {@link #hold held}.
     *
     * @param unit the code of the unit that something was measured of
     * @throws BusinessException LOCKED when one of the days is
     */
    public void refuseLocked(String unit, Period days) {
        locked().covering(unit, days).ifPresent(lock -> {
            throw new BusinessException(
                    Kind.LOCKED,
                    List.of(Violation.of(null, "error.measurementsLocked", lock.from(), lock.to(), lock.reason())));
        });
    }

    /**
     * From now on nothing is measured, corrected or withdrawn for these days.
     *
     * @param unit the code of a unit, which it covers with all below it; null for all
     * @param person who locks
     * @return the lock's id
     * @throws BusinessException INVALID with the field {@code unit} or {@code reason}
     */
    public long lock(String unit, Period days, long person, String reason) {
        LockDeed deed = new LockDeed(person, clock.instant(), reason);
        Long id = unit == null
                ? null
                : locks.unit(unit).orElseThrow(() -> BusinessException.invalid("unit", "error.unitUnknown", unit));
        locks.hold();
        return locks.add(new MeasurementLock(id, days, deed));
    }

    /** @throws BusinessException INVALID without a reason; NOT_FOUND; CONFLICT when it was released before */
    public void release(long lock, long person, String reason) {
        LockDeed deed = new LockDeed(person, clock.instant(), reason);
        locks.find(lock)
                .orElseThrow(() -> BusinessException.notFound("error.lockUnknown", String.valueOf(lock)))
                .release(deed);
    }
}
