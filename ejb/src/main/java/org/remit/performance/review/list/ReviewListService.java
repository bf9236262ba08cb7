package org.remit.performance.review.list;

import static org.remit.people.Role.EMPLOYEE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.remit.organization.UnitBook;
import org.remit.organization.UnitBranches;
import org.remit.people.CurrentUser;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Reviews and how far they are: for HR all, for heads those of their units and of those below, for everybody their own. */
@Stateless
public class ReviewListService {

    @Inject
    ReviewRows rows;

    @Inject
    UnitBranches branches;

    @Inject
    UnitBook units;

    @Inject
    CurrentUser user;

    /** Sorted by {@code person}, {@code cycle}, {@code unit} or {@code stage}; otherwise the latest cycle first. */
    @RolesAllowed(EMPLOYEE)
    public Page<ReviewRow> reviews(ReviewFilter filter, PageRequest page) {
        boolean all = user.hasRole(HR_STAFF) || user.hasRole(HR_MANAGER);
        Set<String> led = all ? null : branches.headedBy(user.personId());
        Set<String> below = filter.unit() == null ? null : units.tree().below(filter.unit());
        return rows.page(filter, page, user.personId(), led, below);
    }
}
