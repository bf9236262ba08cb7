package org.remit.organization.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What a position costs in a budget year, which is a calendar year, with its arithmetic: headcount x months x monthly
 * cost x (1 + on-cost rate).
 *
 * @param year the budget year
 * @param headcount the seats
 * @param months the months of the year in which the position is valid, pro rata by the days of each calendar month, 4
 *     decimals
 * @param monthlyCost for one seat and month
 * @param onCostRate what comes on top, such as 0.35 for 35 %
 * @param total 2 decimals, rounded half up once, at the end
 */
public record PositionCost(
        int year, int headcount, BigDecimal months, BigDecimal monthlyCost, BigDecimal onCostRate, BigDecimal total) {

    private static final int MONTH_DECIMALS = 4;
    private static final int EXACT_ENOUGH = 12;

    /** @param to the last day, included, or null when there is no end */
    public static PositionCost of(
            int year, int headcount, BigDecimal monthlyCost, BigDecimal onCostRate, LocalDate from, LocalDate to) {
        BigDecimal months = months(year, from, to);
        BigDecimal total = BigDecimal.valueOf(headcount)
                .multiply(months)
                .multiply(monthlyCost)
                .multiply(BigDecimal.ONE.add(onCostRate))
                .setScale(2, RoundingMode.HALF_UP);
        return new PositionCost(year, headcount, months, monthlyCost, onCostRate, total);
    }

    /** How many months of the year a period covers. */
    static BigDecimal months(int year, LocalDate from, LocalDate to) {
        BigDecimal months = BigDecimal.ZERO;
        for (int month = 1; month <= 12; month++) {
            months = months.add(part(YearMonth.of(year, month), from, to));
        }
        return months.setScale(MONTH_DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal part(YearMonth month, LocalDate from, LocalDate to) {
        LocalDate first = from.isAfter(month.atDay(1)) ? from : month.atDay(1);
        LocalDate last = to != null && to.isBefore(month.atEndOfMonth()) ? to : month.atEndOfMonth();
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        return days <= 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(days)
                        .divide(BigDecimal.valueOf(month.lengthOfMonth()), EXACT_ENOUGH, RoundingMode.HALF_UP);
    }
}
