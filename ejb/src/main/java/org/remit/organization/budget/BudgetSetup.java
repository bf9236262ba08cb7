package org.remit.organization.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.remit.organization.Unit;
import org.remit.shared.BusinessException;

/** Gives a unit its first budget, as a template says. */
@ApplicationScoped
public class BudgetSetup {

    @Inject
    Budgets budgets;

    /** @throws BusinessException CONFLICT when the other budgets are kept in another currency */
    public void add(Unit unit, BudgetEdit edit) {
        budgets.currency().filter(kept -> !kept.equals(edit.currency())).ifPresent(kept -> {
            throw BusinessException.conflict("error.currencyNotOfBudget", kept);
        });
        budgets.add(new Budget(unit, edit, edit.currency()));
    }
}
