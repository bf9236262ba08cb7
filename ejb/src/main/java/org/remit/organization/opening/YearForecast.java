package org.remit.organization.opening;

import java.math.BigDecimal;
import org.remit.organization.budget.BudgetLeft;
import org.remit.organization.budget.PositionCost;

/** What a proposed position costs in a year and what its unit has left in that year without it. */
public record YearForecast(PositionCost cost, BudgetLeft budget) {

    /** What is left of the budget with the position; negative when it does not fit. */
    public BigDecimal costLeftAfter() {
        return budget.costLeft().subtract(cost.total());
    }

    /** The seats left with the position; negative when it does not fit. */
    public int headcountLeftAfter() {
        return budget.headcountLeft() - cost.headcount();
    }
}
