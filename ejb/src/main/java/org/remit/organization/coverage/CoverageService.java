package org.remit.organization.coverage;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.remit.organization.DutyContent;
import org.remit.organization.OrganizationService;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** Who covers which function; everybody in the organisation may know. */
@Stateless
public class CoverageService {

    @Inject
    OrganizationService organization;

    @Inject
    CoverageMatrices matrices;

    @Inject
    CoverageCounts counts;

    @Inject
    FunctionOwners owners;

    /**
     * The matrix of a unit: its columns are the units below it, or its positions when there are none. That of a unit that
     * begins later is of its first day, with the positions planned for it.
     *
     * @throws BusinessException INVALID when there is no such unit
     */
    @RolesAllowed(EMPLOYEE)
    public CoverageMatrix matrix(CoverageFilter filter) {
        return matrices.matrix(filter, organization.functions());
    }

    /**
     * What nobody will answer for any more once a position has other duties, for whoever is about to ask for that.
     *
     * @param duties what it is left with; none when it is closed
     * @param day the first day on which it is so, or null for today
     */
    @RolesAllowed(EMPLOYEE)
    public List<FunctionGap> lost(String position, List<DutyContent> duties, LocalDate day) {
        return owners.lost(position, duties, day);
    }

    /**
     * The duties behind a cell, owners first.
     *
     * @param function the function's code
     * @param kind of the cell's column
     * @param column its code, or null for the whole row
     * @param day the day of the matrix
     * @throws BusinessException INVALID when there is no such unit
     */
    @RolesAllowed(EMPLOYEE)
    public Page<CoveringDuty> duties(String function, ColumnKind kind, String column, LocalDate day, PageRequest page) {
        boolean position = kind == ColumnKind.POSITION;
        Collection<String> units = column == null || position ? null : matrices.unitsOf(column, kind == ColumnKind.OWN);
        return counts.duties(function, units, position ? column : null, page, day);
    }
}
