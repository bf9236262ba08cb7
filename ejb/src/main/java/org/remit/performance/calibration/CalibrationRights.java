package org.remit.performance.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.organization.OrganizationParticipants;
import org.remit.organization.UnitBook;
import org.remit.organization.UnitBranches;
import org.remit.organization.UnitRow;
import org.remit.organization.UnitTree;
import org.remit.people.CurrentUser;
import org.remit.people.Role;

/** Who may do what in calibration sessions. */
@ApplicationScoped
public class CalibrationRights {

    @Inject
    UnitBook units;

    @Inject
    UnitBranches branches;

    @Inject
    OrganizationParticipants participants;

    @Inject
    CurrentUser user;

    /** The codes of the units that a session is about. */
    public Set<String> group(SessionGroup group) {
        return group.codes(units.tree());
    }

    /** Those of some units whose reviews the current user may read: HR all, heads those of their units and of those below. */
    public Set<String> readable(Set<String> group) {
        if (hr()) {
            return group;
        }
        // units that are closed or still to begin belong to who heads the one above
        UnitTree tree = units.tree();
        return branches.headedBy(me()).stream()
                .flatMap(unit -> tree.below(unit).stream())
                .filter(group::contains)
                .collect(Collectors.toSet());
    }

    /**
     * The units whose sessions somebody may read who is not HR.
     *
     * @param headed the codes of those that they head, with everything below
     * @param above the codes of those above, in whose sessions they see their own people
     */
    public record Sessions(Set<String> headed, Set<String> above) {}

    /** The units whose sessions the current user may read; null for all. */
    public Sessions sessions() {
        if (hr()) {
            return null;
        }
        UnitTree tree = units.tree();
        Set<String> headed = branches.headedBy(me());
        Set<String> above = headed.stream()
                .flatMap(unit -> tree.above(unit).stream())
                .map(UnitRow::code)
                .collect(Collectors.toSet());
        return new Sessions(headed, above);
    }

    /** Who opens sessions and changes grades. */
    public boolean hr() {
        return user.hasRole(Role.HR_STAFF) || hrManager();
    }

    public boolean hrManager() {
        return user.hasRole(Role.HR_MANAGER);
    }

    /**
     * Whether the current user may close a session: an HR manager, or the head above the unit. Whose own review is
     * in it leaves that to the other, unless nobody stands above.
     *
     * @param inside whether their own review is in it
     */
    public boolean closes(String unit, boolean inside) {
        Optional<Long> superior = participants.superiorOfUnit(unit);
        if (inside) {
            return hrManager() && superior.isEmpty();
        }
        return hrManager() || superior.filter(head -> head == me()).isPresent();
    }

    public long me() {
        return user.personId();
    }

    public String username() {
        return user.username();
    }
}
