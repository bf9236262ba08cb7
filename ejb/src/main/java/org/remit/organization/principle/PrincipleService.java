package org.remit.organization.principle;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.remit.organization.DutyContent;
import org.remit.organization.PositionContent;

/** Tells what is wrong with duties, while they are typed and when they are decided on. */
@Stateless
public class PrincipleService {

    @Inject
    DutyFindings findings;

    /** Everything that the principles find in the duties of a position, in their order; nothing is kept. */
    @RolesAllowed(EMPLOYEE)
    public List<Finding> findings(PositionContent content) {
        return findings.of(content);
    }

    /**
     * The same of duties that an existing position is to have.
     *
     * @param unit the code of its unit
     * @param position its code
     */
    @RolesAllowed(EMPLOYEE)
    public List<Finding> findings(List<DutyContent> duties, String unit, String position) {
        return findings.of(duties, unit, position);
    }
}
