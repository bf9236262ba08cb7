package org.remit.performance.insight.funnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.organization.Holding;
import org.remit.organization.StaffBook;
import org.remit.organization.UnitBranches;
import org.remit.people.CurrentUser;
import org.remit.people.Role;

/** Whose figures somebody may see: HR and the board all, heads those of their units, who looks after a KPI those of it. */
@ApplicationScoped
class FunnelReader {

    @Inject
    CurrentUser user;

    @Inject
    UnitBranches branches;

    @Inject
    StaffBook staff;

    @Inject
    Clock clock;

    /**
     * What the current user may see.
     *
     * @param units the codes of those that the user heads, with all below them
     * @param positions the codes of those that the user holds
     */
    record Sight(boolean all, Set<String> units, Set<String> positions) {

        boolean sees(String unit, String owner) {
            return all || units.contains(unit) || owner != null && positions.contains(owner);
        }
    }

    long person() {
        return user.personId();
    }

    Sight sight() {
        boolean all = user.hasRole(Role.HR_STAFF) || user.hasRole(Role.HR_MANAGER) || user.hasRole(Role.BOARD_MEMBER);
        Set<String> positions = staff.ofPerson(user.personId()).stream()
                .filter(held -> held.on(LocalDate.now(clock)))
                .map(Holding::position)
                .collect(Collectors.toSet());
        return new Sight(all, all ? Set.of() : branches.headedBy(user.personId()), positions);
    }
}
