package org.remit.organization.overlap;

import static org.remit.people.Role.EMPLOYEE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Duties that overlap: HR and the auditor see them all, a head those that touch their units; HR decides. */
@Stateless
public class OverlapService {

    @Inject
    OverlapDecisions decisions;

    @Inject
    OverlapRights rights;

    @Inject
    DutyComparison comparison;

    @Inject
    OverlapViews views;

    /** Whether the user may see any pairs. */
    @RolesAllowed(EMPLOYEE)
    public boolean seesAny() {
        return rights.seesAny();
    }

    /**
     * The pairs that the user may see, the undecided and most alike first.
     *
     * @param accepted only those that were left as they are, or only the others; null for all
     * @throws BusinessException FORBIDDEN when the user is neither HR nor a head
     */
    @RolesAllowed(EMPLOYEE)
    public Page<OverlapView> overlaps(Boolean accepted, PageRequest request) {
        Page<OverlapPair> page = decisions.page(rights.units(), accepted, request);
        return new Page<>(views.of(page.items()), page.total());
    }

    /**
     * One pair.
     *
     * @throws BusinessException NOT_FOUND when it is no longer there
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public OverlapView overlap(long id) {
        return views.of(List.of(decisions.find(id))).get(0);
    }

    /** When the duties were compared last. */
    @RolesAllowed(EMPLOYEE)
    public Comparison lastComparison() {
        return decisions.lastRun();
    }

    /** Compares all duties anew; takes seconds for thousands of them. */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public Comparison compare() {
        return comparison.compare();
    }

    /**
     * Decides on a pair, or decides anew. The decision counts until one of the texts changes.
     *
     * @throws BusinessException INVALID with one violation per field, NOT_FOUND when the pair is no longer there
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public void decide(OverlapWish wish) {
        decisions.decide(wish);
    }
}
