package org.remit.performance.measurement.lock;

import static org.remit.people.Role.EMPLOYEE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.remit.people.CurrentUser;
import org.remit.performance.scoring.measure.Period;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;
import org.remit.shared.TypedText;

/** Locks of measurements as HR sets and releases them. */
@Stateless
public class LockService {

    @Inject
    LockBook book;

    @Inject
    Locks locks;

    @Inject
    CurrentUser user;

    @Inject
    AuditService audit;

    /** All locks, those that hold first. */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public Page<LockView> locks(PageRequest page) {
        return locks.page(page);
    }

    /** The first lock that covers one of the days of a unit, for whoever wants to correct what was measured; or null. */
    @RolesAllowed(EMPLOYEE)
    public LockedDays.Lock covering(String unit, Period days) {
        return book.locked().covering(unit, days).orElse(null);
    }

    /**
     * Locks days.
     *
     * @param unit the code of a unit, which it covers with all below it; null for all
     * @return the lock's id
     * @throws BusinessException INVALID with the field {@code unit}, {@code from}, {@code to} or {@code reason}
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public long lock(String unit, LocalDate from, LocalDate to, String reason) {
        String code = TypedText.clean(unit);
        long id = book.lock(code, new Period(from, to), user.personId(), reason);
        audit.record(user.username(), "MEASUREMENTS_LOCKED", code == null ? "-" : code, from + "/" + to, null);
        return id;
    }

    /** @throws BusinessException INVALID without a reason; NOT_FOUND; CONFLICT when it was released before */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public void release(long lock, String reason) {
        book.release(lock, user.personId(), reason);
        audit.record(user.username(), "MEASUREMENTS_RELEASED", String.valueOf(lock), reason, null);
    }
}
