package org.remit.organization.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.remit.shared.BusinessException.Violation;

/**
 * A unit's budget for a year as somebody has typed it.
 *
 * @param unit the unit's code
 * @param year the calendar year, 2000 to 2100
 * @param amount what may be spent, on-cost included; 0 to 1,000,000,000 with 2 decimals
 * @param headcount the seats the unit may have, 0 to 100,000
 * @param onCostRate what comes on top of monthly costs, 0 to 5 with 4 decimals (0.35 is 35 %)
 * @param currency ISO 4217; counts for the company's first budget only, all others are kept in the same one
 * @param version of the budget that was read, or null when there was none
 */
public record BudgetEdit(
        String unit,
        int year,
        BigDecimal amount,
        Integer headcount,
        BigDecimal onCostRate,
        String currency,
        Integer version) {

    private static final BigDecimal MAX_AMOUNT = new BigDecimal("1000000000");
    private static final BigDecimal MAX_RATE = new BigDecimal("5");
    private static final int MAX_HEADCOUNT = 100_000;
    private static final int MIN_YEAR = 2000;
    private static final int MAX_YEAR = 2100;

    /** The same with another amount. */
    BudgetEdit of(BigDecimal other) {
        return new BudgetEdit(unit, year, other, headcount, onCostRate, currency, version);
    }

    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>();
        if (year < MIN_YEAR || year > MAX_YEAR) {
            violations.add(Violation.of("year", "error.yearOutOfRange", MIN_YEAR, MAX_YEAR));
        }
        check(violations, "amount", amount, "error.amountOutOfRange", MAX_AMOUNT, 2);
        check(violations, "onCostRate", onCostRate, "error.rateOutOfRange", MAX_RATE, 4);
        if (headcount == null) {
            violations.add(Violation.of("headcount", "error.required"));
        } else if (headcount < 0 || headcount > MAX_HEADCOUNT) {
            violations.add(Violation.of("headcount", "error.headcountOutOfRange", 0, MAX_HEADCOUNT));
        }
        return violations;
    }

    private static void check(
            List<Violation> violations, String field, BigDecimal number, String key, BigDecimal max, int decimals) {
        if (number == null) {
            violations.add(Violation.of(field, "error.required"));
        } else if (number.signum() < 0
                || number.compareTo(max) > 0
                || number.stripTrailingZeros().scale() > decimals) {
            violations.add(Violation.of(field, key, 0, max, decimals));
        }
    }
}
