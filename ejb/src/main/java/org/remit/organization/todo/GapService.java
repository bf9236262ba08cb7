package org.remit.organization.todo;

import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.remit.organization.coverage.FunctionGap;
import org.remit.organization.coverage.FunctionOwners;

/** What nobody answers for any more and nobody sees to yet; for HR, who makes to-dos of it. */
@Stateless
public class GapService {

    @Inject
    FunctionOwners owners;

    @Inject
    Todos todos;

    /** The functions that have lost their last owner, by whatever it was, and of which there is no open to-do. */
    @RolesAllowed({HR_STAFF, HR_MANAGER})
    public List<FunctionGap> orphaned() {
        Set<String> seenTo = todos.openFunctions();
        return owners.orphaned().stream()
                .filter(gap -> !seenTo.contains(gap.code()))
                .toList();
    }
}
