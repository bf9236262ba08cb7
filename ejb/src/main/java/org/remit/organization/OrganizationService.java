package org.remit.organization;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.remit.people.CurrentUser;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** The organisation as everybody in it may read it; only what a position costs is not for everybody. */
@Stateless
public class OrganizationService {

    @Inject
    OrganizationChart chart;

    @Inject
    Positions positions;

    @Inject
    PositionPages pages;

    @Inject
    CurrentUser user;

    /** All units, each before those below it, with their heads. */
    @RolesAllowed(EMPLOYEE)
    public List<UnitView> units() {
        return chart.units();
    }

    /** All units with their own positions, the seats, who holds them and what is vacant; four queries in all. */
    @RolesAllowed(EMPLOYEE)
    public List<StaffedUnit> tree() {
        return chart.staffed();
    }

    /**
     * Positions, sorted by {@code code}, {@code title}, {@code titleZh}, {@code unit}, {@code layer}, {@code status},
     * {@code headcount} or {@code validFrom}.
     *
     * @throws BusinessException when the filter's unit does not exist
     */
    @RolesAllowed(EMPLOYEE)
    public Page<PositionRow> positions(PositionFilter filter, PageRequest page) {
        return positions.page(below(filter.unit()), filter, page, chart.today());
    }

    /** @throws BusinessException NOT_FOUND when there is no such position */
    @RolesAllowed(EMPLOYEE)
    public PositionView position(String code) {
        return pages.page(code);
    }

    /** All functions, each before its parts. */
    @RolesAllowed(EMPLOYEE)
    public List<FunctionView> functions() {
        return chart.functions();
    }

    /** What the current user answers for: the positions that they hold today, with duties and KPIs. */
    @RolesAllowed(EMPLOYEE)
    public List<PositionView> mine() {
        return chart.heldBy(user.personId()).stream()
                .map(row -> pages.page(row.code()))
                .toList();
    }

    private Collection<String> below(String unit) {
        if (unit == null) {
            return null;
        }
        Collection<String> codes = chart.below(unit);
        if (codes.isEmpty()) {
            throw BusinessException.invalid("unit", "error.unitUnknown", unit);
        }
        return codes;
    }
}
