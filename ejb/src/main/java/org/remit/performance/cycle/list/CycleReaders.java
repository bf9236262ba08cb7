package org.remit.performance.cycle.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.remit.organization.UnitBook;
import org.remit.organization.UnitBranches;
import org.remit.organization.UnitRow;
import org.remit.organization.UnitTree;
import org.remit.people.CurrentUser;
import org.remit.people.Role;

/** Who sees which cycles: HR and the auditor all, the board those that are published, everybody those that cover them. */
@ApplicationScoped
class CycleReaders {

    /** Who has moved to another unit still sees the cycle of the one they came from. */
    private static final int MONTHS_BACK = 12;

    @Inject
    CycleRows rows;

    @Inject
    UnitBook units;

    @Inject
    UnitBranches branches;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    boolean seesAll() {
        return Stream.of(Role.HR_STAFF, Role.HR_MANAGER, Role.AUDITOR).anyMatch(user::hasRole);
    }

    boolean seesPublished() {
        return user.hasRole(Role.BOARD_MEMBER);
    }

    /**
     * The codes of the units by which a cycle covers the current user: those that they were in, all above them, and what they head.
     */
    Set<String> units() {
        UnitTree tree = units.tree();
        Set<String> codes = new HashSet<>(branches.headedBy(user.personId()));
        for (String unit : rows.unitsOf(user.personId(), LocalDate.now(clock).minusMonths(MONTHS_BACK))) {
            codes.add(unit);
            tree.above(unit).stream().map(UnitRow::code).forEach(codes::add);
        }
        return codes;
    }
}
