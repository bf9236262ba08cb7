package org.remit.organization;

import static org.remit.people.Role.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
    PositionPages pages;

    @Inject
    CurrentUser user;

    /** All units, planned ones too, each before those below it, with their heads. */
    @RolesAllowed(EMPLOYEE)
    public List<UnitView> units() {
        return chart.units();
    }

    /** All units, planned ones too, with their own positions, the seats, who holds them and what is vacant; four queries in all. */
    @RolesAllowed(EMPLOYEE)
    public List<StaffedUnit> tree() {
        return chart.staffed();
    }

    /** The code of the position whose holder heads the unit, or null. */
    @RolesAllowed(EMPLOYEE)
    public String headPosition(String unit) {
        return chart.headPosition(unit);
    }

    /**
     * Whom a position of the unit can report to: the open positions of the unit and the heads of the units above it.
     *
     * @param chosen the code of one that is offered besides, or null
     */
    @RolesAllowed(EMPLOYEE)
    public List<PositionRow> superiors(String unit, String chosen) {
        return chart.superiors(unit, chosen);
    }

    /** The positions of today; see the one for any day. */
    @RolesAllowed(EMPLOYEE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Page<PositionRow> positions(PositionFilter filter, PageRequest page) {
        Page<StaffedPosition> rows = positions(filter, page, null);
        return new Page<>(rows.items().stream().map(StaffedPosition::position).toList(), rows.total());
    }

    /**
     * The positions in force on a day and, unless it is over, those planned for later; with who holds them. Sorted by {@code code}, {@code title}, {@code titleZh}, {@code unit}, {@code layer}, {@code status},
     * {@code headcount} or {@code validFrom}.
     *
     * <p>Always in a transaction of its own, since it remembers what it reads of the staffing.
     *
     * @param day the day, or null for today
     * @throws BusinessException when the filter's unit does not exist
     */
    @RolesAllowed(EMPLOYEE)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Page<StaffedPosition> positions(PositionFilter filter, PageRequest page, LocalDate day) {
        return pages.list(below(filter.unit()), filter, page, day == null ? chart.today() : day);
    }

    /** @throws BusinessException NOT_FOUND when there is no such position */
    @RolesAllowed(EMPLOYEE)
    public PositionView position(String code) {
        return position(code, null);
    }

    /**
     * The position as it was or will be on a day; outside of its time it is CLOSED or PLANNED on that day.
     *
     * @param day the day, or null for today
     * @throws BusinessException NOT_FOUND when there is no such position
     */
    @RolesAllowed(EMPLOYEE)
    public PositionView position(String code, LocalDate day) {
        return pages.page(code, day == null ? chart.today() : day);
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
                .map(row -> pages.page(row.code(), chart.today()))
                .toList();
    }

    /** Null for all. */
    private Collection<String> below(String unit) {
        if (unit == null) {
            return null;
        }
        Collection<String> codes = chart.below(unit);
        if (codes != null && codes.isEmpty()) {
            throw BusinessException.invalid("unit", "error.unitUnknown", unit);
        }
        return codes;
    }
}
