package org.remit.organization.budget;

import static org.remit.people.Role.AUDITOR;
import static org.remit.people.Role.FINANCE;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.HR_STAFF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.shared.BusinessException;
import org.remit.shared.Page;
import org.remit.shared.PageRequest;

/** The units' budgets for positions: the HR manager keeps them, HR, finance and the auditor read them. */
@Stateless
public class BudgetService {

    @Inject
    BudgetUnits units;

    @Inject
    UnitBudgets unitBudgets;

    @Inject
    BudgetChanges changes;

    @Inject
    Clock clock;

    /**
     * The units that are there or planned, with their budgets for a year and what is left of them. Sorted by {@code code},
     * {@code name}, {@code nameZh}, {@code amount} or {@code onCostRate}.
     *
     * @param text part of the unit's code or name, or null for all
     */
    @RolesAllowed({HR_STAFF, HR_MANAGER, FINANCE, AUDITOR})
    public Page<BudgetRow> budgets(int year, String text, PageRequest page) {
        Page<BudgetUnits.Row> found = units.page(text, year, page, LocalDate.now(clock));
        return new Page<>(rows(found.items(), year), found.total());
    }

    /** @throws BusinessException NOT_FOUND when there is no such unit */
    @RolesAllowed({HR_STAFF, HR_MANAGER, FINANCE, AUDITOR})
    public BudgetRow budget(String unit, int year) {
        BudgetUnits.Row found = units.find(unit, year, LocalDate.now(clock))
                .orElseThrow(() -> BusinessException.notFound("error.unitUnknown", unit));
        return rows(List.of(found), year).get(0);
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

    private List<BudgetRow> rows(List<BudgetUnits.Row> units, int year) {
        Map<String, BudgetLeft> left =
                unitBudgets.left(units.stream().map(BudgetUnits.Row::code).toList(), year).stream()
                        .collect(Collectors.toMap(BudgetLeft::unit, Function.identity()));
        return units.stream()
                .map(unit -> new BudgetRow(unit.name(), left.get(unit.code()), unit.version()))
                .toList();
    }
}
