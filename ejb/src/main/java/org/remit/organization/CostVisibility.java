package org.remit.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.remit.people.CurrentUser;
import org.remit.people.Role;

/** What a position costs is for HR, finance, the auditor and the head of its unit. */
@ApplicationScoped
class CostVisibility {

    @Inject
    OrganizationParticipants participants;

    @Inject
    CurrentUser user;

    /** Whether the current user may see what the unit's positions cost. */
    boolean ofUnit(String unit) {
        return Stream.of(Role.HR_STAFF, Role.HR_MANAGER, Role.FINANCE, Role.AUDITOR)
                        .anyMatch(user::hasRole)
                || participants.headOf(unit).contains(user.personId());
    }
}
