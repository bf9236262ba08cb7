package org.remit.performance.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.remit.organization.UnitBook;
import org.remit.organization.UnitBranches;
import org.remit.organization.UnitTree;
import org.remit.people.CurrentUser;
import org.remit.shared.BusinessException;

/** Which part of the organisation somebody may look at: some roles all of it, heads their own units with everything below them. */
@ApplicationScoped
public class Branches {

    @Inject
    UnitBook units;

    @Inject
    UnitBranches heads;

    @Inject
    CurrentUser user;

    /**
     * A unit as the current user may look at it.
     *
     * @param code null for all that they may look at
     * @param roles who may look at everything
     * @throws BusinessException FORBIDDEN for whoever heads nobody, and when the unit is none of theirs
     */
    public Branch branch(String code, String... roles) {
        UnitTree tree = units.tree();
        boolean all = is(roles);
        List<String> tops = all ? tree.children(null) : tops(tree, heads.headedBy(user.personId()));
        if (tops.isEmpty() || code != null && !within(tree, tops, code)) {
            throw BusinessException.forbidden("error.overviewNotYours");
        }
        String unit = code == null && tops.size() == 1 ? tops.get(0) : code;
        return new Branch(tree, tops, unit, all && (unit == null || tops.equals(List.of(unit))));
    }

    /** Those that have none of the others above them, in the order of the tree; what is only planned has no reviews. */
    private static List<String> tops(UnitTree tree, Set<String> headed) {
        return tree.inOrder().stream()
                .filter(unit -> headed.contains(unit.code()) && !headed.contains(unit.parent()))
                .map(unit -> unit.code())
                .toList();
    }

    private static boolean within(UnitTree tree, List<String> tops, String code) {
        return tops.contains(code) || tree.above(code).stream().anyMatch(above -> tops.contains(above.code()));
    }

    /** The id of the current user. */
    public long me() {
        return user.personId();
    }

    /** Whether the current user heads any unit. */
    public boolean heads() {
        return !heads.headedBy(user.personId()).isEmpty();
    }

    /** Whether the current user has one of these roles. */
    public boolean is(String... roles) {
        return Stream.of(roles).anyMatch(user::hasRole);
    }

    public String username() {
        return user.username();
    }
}
