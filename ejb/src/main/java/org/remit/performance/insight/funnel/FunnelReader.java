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

/**
 * Whose figures somebody may see: HR all, heads those of their units, who looks after a KPI those of it; the board what was measured
 * of a unit as a whole, since what is added up of a few people may be that of one.
 */
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
     * @param board whether the user sees what was measured of any unit as a whole
     * @param units the codes of those that the user heads, with all below them
     * @param positions the codes of those that the user holds
     */
    record Sight(boolean all, boolean board, Set<String> units, Set<String> positions) {

        boolean sees(String unit, String owner) {
            return all || units.contains(unit) || owner != null && positions.contains(owner);
        }
    }

    long person() {
        return user.personId();
    }

    Sight sight() {
        boolean all = user.hasRole(Role.HR_STAFF) || user.hasRole(Role.HR_MANAGER);
        Set<String> positions = staff.ofPerson(user.personId()).stream()
                .filter(held -> held.on(LocalDate.now(clock)))
                .map(Holding::position)
                .collect(Collectors.toSet());
        return new Sight(
                all, user.hasRole(Role.BOARD_MEMBER), all ? Set.of() : branches.headedBy(user.personId()), positions);
    }
}
