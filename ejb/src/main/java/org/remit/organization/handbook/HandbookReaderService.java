package org.remit.organization.handbook;

import static org.remit.people.Role.EMPLOYEE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.remit.organization.handbook.content.HandbookWriter;
import org.remit.people.CurrentUser;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Who has yet to confirm an edition: HR sees everybody, a head those of their own units and of the units below. */
@Stateless
public class HandbookReaderService {

    @Inject
    Readers readers;

    @Inject
    HandbookWriter units;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** Whether the current user sees such a list at all. */
    @RolesAllowed(EMPLOYEE)
    public boolean mayWatch() {
        Collection<String> watched = watched();
        return watched == null || !watched.isEmpty();
    }

    /**
     * Who has yet to confirm an edition, the longest asked first or sorted by since, unit or position.
     *
     * @throws BusinessException FORBIDDEN for who is neither HR nor the head of a unit
     */
    @RolesAllowed(EMPLOYEE)
    public Page<UnreadRow> unread(long edition, PageRequest page) {
        return readers.unread(edition, watchedOrRefused(), page);
    }

    /**
     * Who was asked to confirm an edition, and when they did; by unit and position.
     *
     * @throws BusinessException FORBIDDEN for who is neither HR nor the head of a unit
     */
    @RolesAllowed(EMPLOYEE)
    public Page<ReaderRow> readers(long edition, PageRequest page) {
        return readers.all(edition, watchedOrRefused(), page);
    }

    private Collection<String> watchedOrRefused() {
        Collection<String> watched = watched();
        if (watched != null && watched.isEmpty()) {
            throw BusinessException.forbidden("error.handbookReadersForbidden");
        }
        return watched;
    }

    /** Null for all units. */
    private Collection<String> watched() {
        if (user.hasRole(HR_STAFF) || user.hasRole(HR_MANAGER)) {
            return null;
        }
        LocalDate today = LocalDate.now(clock);
        List<String> headed = readers.headedBy(user.personId(), today);
        return headed.stream()
                .flatMap(unit -> units.unitsBelow(unit, today).stream())
                .collect(Collectors.toSet());
    }
}
