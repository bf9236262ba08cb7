package org.remit.api.organization;

import java.math.BigDecimal;
import org.remit.organization.budget.BudgetEdit;

/**
 * What a unit's budget for a year is to be.
 *
 * @param amount what may be spent, on-cost included; 0 to 1,000,000,000 with 2 decimals
 * @param headcount the seats the unit may have, 0 to 100,000
 * @param onCostRate what comes on top of monthly costs, 0 to 5 with 4 decimals (0.35 is 35 %)
 * @param currency ISO 4217; counts for the company's first budget only
 * @param version of the budget that was read, or null when there was none
 */
public record BudgetBody(
        BigDecimal amount, Integer headcount, BigDecimal onCostRate, String currency, Integer version) {

    BudgetEdit edit(String unit, int year) {
        return new BudgetEdit(unit, year, amount, headcount, onCostRate, currency, version);
    }
}
