package org.remit.governance.rule;

import static org.remit.people.Role.EMPLOYEE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.remit.organization.UnitBranches;
import org.remit.people.CurrentUser;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Who has read a rule: for HR all, for heads those of their units. */
@Stateless
public class RuleReadingService {

    @Inject
    RuleVersions versions;

    @Inject
    RuleReadings readings;

    @Inject
    UnitBranches units;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** Whether the current user sees such a list at all. */
    @RolesAllowed(EMPLOYEE)
    public boolean mayWatch() {
        Set<String> watched = watched();
        return watched == null || !watched.isEmpty();
    }

    /**
     * Who has yet to confirm a version, the longest asked first or sorted by since or unit.
     *
     * @throws BusinessException FORBIDDEN for who is neither HR nor the head of a unit; NOT_FOUND for no such version
     */
    @RolesAllowed(EMPLOYEE)
    public Page<RuleUnread> unread(String code, int number, PageRequest page) {
        Set<String> watched = watched();
        if (watched != null && watched.isEmpty()) {
            throw BusinessException.forbidden("error.ruleReadersForbidden");
        }
        long request = versions.numbered(code, number).requestId();
        return readings.unread(request, watched, LocalDate.now(clock), page);
    }

    /** Null for all units. */
    private Set<String> watched() {
        return user.hasRole(HR_STAFF) || user.hasRole(HR_MANAGER) ? null : units.headedBy(user.personId());
    }
}
