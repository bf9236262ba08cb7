package org.remit.organization.overlap;

import static org.remit.people.Role.AUDITOR;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.remit.organization.UnitBranches;
import org.remit.people.CurrentUser;
import org.remit.shared.BusinessException;

/** HR and the auditor see all pairs, a head those that touch a unit of theirs, nobody else any. */
@ApplicationScoped
class OverlapRights {

    @Inject
    CurrentUser user;

    @Inject
    UnitBranches branches;

    boolean seesAny() {
        return seesAll() || !headed().isEmpty();
    }

    /** The units whose pairs the user may see; null for all. */
    Collection<String> units() {
        if (seesAll()) {
            return null;
        }
        return Optional.of(headed())
                .filter(units -> !units.isEmpty())
                .orElseThrow(() -> BusinessException.forbidden("error.overlapsForbidden"));
    }

    private boolean seesAll() {
        return user.hasRole(HR_STAFF) || user.hasRole(HR_MANAGER) || user.hasRole(AUDITOR);
    }

    private Set<String> headed() {
        return branches.headedBy(user.personId());
    }
}
