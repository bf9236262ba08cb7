package org.remit.organization.budget;

import java.math.BigDecimal;
import java.util.List;
import org.remit.organization.budget.ChangeReservations.Reserved;

/**
 * What a unit may spend on positions in a year and what of it is left. A unit without a budget has nothing left to spend.
 *
 * @param unit the unit's code
 * @param year the calendar year
 * @param set whether a budget was ever set for it
 * @param currency ISO 4217, or null when none is set
 * @param onCostRate what comes on top of monthly costs, such as 0.35 for 35 %
 * @param amount what may be spent, on-cost included
 * @param committed what the unit's positions cost in the year
 * @param reserved what the positions would cost that are being asked for, and what changes would add
 * @param headcount the seats the unit may have
 * @param headcountCommitted the seats of its positions that are planned or open in the year
 * @param headcountReserved the seats that are being asked for
 */
public record BudgetLeft(
        String unit,
        int year,
        boolean set,
        String currency,
        BigDecimal onCostRate,
        BigDecimal amount,
        BigDecimal committed,
        BigDecimal reserved,
        int headcount,
        int headcountCommitted,
        int headcountReserved) {

    /** With what changes of positions would add. */
    BudgetLeft reserving(List<Reserved> changes) {
        return new BudgetLeft(
                unit,
                year,
                set,
                currency,
                onCostRate,
                amount,
                committed,
                changes.stream().map(change -> change.cost(year, onCostRate)).reduce(reserved, BigDecimal::add),
                headcount,
                headcountCommitted,
                headcountReserved
                        + changes.stream()
                                .mapToInt(change -> change.seats(year))
                                .sum());
    }

    /** What may still be spent; negative when more is committed than there is. */
    public BigDecimal costLeft() {
        return amount.subtract(committed).subtract(reserved);
    }

    /** How many seats may still be set up; negative when there are more than there may be. */
    public int headcountLeft() {
        return headcount - headcountCommitted - headcountReserved;
    }
}
