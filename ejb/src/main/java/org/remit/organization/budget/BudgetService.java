package org.remit.organization.budget;

import static org.remit.people.Role.AUDITOR;
import static org.remit.people.Role.FINANCE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.organization.OrganizationService;
import org.remit.organization.UnitView;
import org.remit.shared.BusinessException;

/** The units' budgets for positions: the HR manager keeps them, HR, finance and the auditor read them. */
@Stateless
public class BudgetService {

    @Inject
    OrganizationService organization;

    @Inject
    Budgets budgets;

    @Inject
    UnitBudgets unitBudgets;

    @Inject
    BudgetChanges changes;

    /** All units in the order of the tree with their budgets for a year and what is left of them. */
    @RolesAllowed({HR_STAFF, HR_MANAGER, FINANCE, AUDITOR})
    public List<BudgetRow> budgets(int year) {
        List<UnitView> units = organization.units();
        List<String> codes = units.stream().map(UnitView::code).toList();
        Map<String, Budget> set = codes.isEmpty() ? Map.of() : budgets.ofUnits(codes, year);
        Map<String, BudgetLeft> left =
                unitBudgets.left(codes, year).stream().collect(Collectors.toMap(BudgetLeft::unit, Function.identity()));
        return units.stream()
                .map(unit -> new BudgetRow(
                        unit,
                        left.get(unit.code()),
                        set.containsKey(unit.code()) ? set.get(unit.code()).version() : null))
                .toList();
    }

    /**
     * Sets a unit's budget for a year.
     *
     * @throws BusinessException INVALID with one violation per field, or CONFLICT when somebody else has changed the
     *     budget since it was read
     */
    @RolesAllowed(HR_MANAGER)
    public void save(BudgetEdit edit) {
        changes.save(edit);
    }
}
