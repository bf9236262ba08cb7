package org.remit.organization.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.remit.organization.Unit;
import org.remit.shared.BusinessException;

/** Gives a unit its first budget, as a template says. */
@ApplicationScoped
public class BudgetSetup {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    @Inject
    Budgets budgets;

    /**
     * Of the amount of a whole year as much as falls on the months from a day on, as positions are counted too.
     *
     * @param from the first day of the unit
     * @throws BusinessException CONFLICT when the other budgets are kept in another currency
     */
    public void add(Unit unit, BudgetEdit edit, LocalDate from) {
        budgets.currency().filter(kept -> !kept.equals(edit.currency())).ifPresent(kept -> {
            throw BusinessException.conflict("error.currencyNotOfBudget", kept);
        });
        BigDecimal amount = edit.amount()
                .multiply(PositionCost.months(edit.year(), from, null))
                .divide(MONTHS, 2, RoundingMode.HALF_UP);
        budgets.add(new Budget(unit, edit.of(amount), edit.currency()));
    }
}
