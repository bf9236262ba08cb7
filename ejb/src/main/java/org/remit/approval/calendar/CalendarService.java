package org.remit.approval.calendar;

import static org.remit.people.Role.ADMIN;
import static org.remit.people.Role.EMPLOYEE;
import static org.remit.people.Role.HR_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.remit.people.CurrentUser;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Kind;
import org.remit.shared.BusinessException.Violation;

/** Which days are worked: the HR manager or an administrator keeps it, everybody reads it. Terms that run already stay as they are. */
@Stateless
public class CalendarService {

    @Inject
    CalendarEntries entries;

    @Inject
    Event<CalendarChanged> changed;

    @Inject
    CurrentUser user;

    @Inject
    AuditService audit;

    /**
     * The special days of a year.
     *
     * @param year 2000 to 2100
     * @throws BusinessException INVALID with the field {@code year}
     */
    @RolesAllowed(EMPLOYEE)
    public List<CalendarView> year(int year) {
        if (year < CalendarWish.FIRST_YEAR || year > CalendarWish.LAST_YEAR) {
            throw BusinessException.invalid(
                    "year", "error.yearOutOfRange", CalendarWish.FIRST_YEAR, CalendarWish.LAST_YEAR);
        }
        return entries.during(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(CalendarEntry::view)
                .toList();
    }

    /**
     * Adds special days.
     *
     * @return the id of the entry
     * @throws BusinessException INVALID with one violation per field, also where one of the days is special already
     */
    @RolesAllowed({HR_MANAGER, ADMIN})
    public long add(CalendarWish wish) {
        List<Violation> violations = new ArrayList<>(wish.violations());
        if (violations.isEmpty()) {
            entries.during(wish.first(), wish.last()).stream()
                    .findFirst()
                    .ifPresent(there -> violations.add(Violation.of(
                            "first",
                            "error.calendarThere",
                            there.view().first(),
                            there.view().last())));
        }
        if (!violations.isEmpty()) {
            throw new BusinessException(Kind.INVALID, violations);
        }
        CalendarEntry entry = new CalendarEntry(wish);
        entries.add(entry);
        record("CALENDAR_ADDED", entry);
        return entry.id();
    }

    /** @throws BusinessException NOT_FOUND when it is there no longer */
    @RolesAllowed({HR_MANAGER, ADMIN})
    public void remove(long id) {
        CalendarEntry entry = entries.lock(id).orElseThrow(() -> BusinessException.notFound("error.calendarUnknown"));
        entries.remove(entry);
        record("CALENDAR_REMOVED", entry);
    }

    private void record(String action, CalendarEntry entry) {
        CalendarView view = entry.view();
        audit.record(user.username(), action, view.kind().name(), view.first() + "/" + view.last(), null);
        changed.fire(new CalendarChanged());
    }
}
