package org.remit.organization.opening;

import java.util.Comparator;
import java.util.List;

/**
 * What a proposed position means for its unit's budget.
 *
 * @param years a permanent position is judged in the year it starts, a temporary one in every year it touches
 * @param boardReasons why the board is asked, out of the decision table: PERMANENT, COST_OVER_BUDGET,
 *     HEADCOUNT_OVER_BUDGET; empty when it is not asked
 */
public record Forecast(List<YearForecast> years, List<String> boardReasons) {

    /** Whether the board has to vote. */
    public boolean boardAsked() {
        return !boardReasons.isEmpty();
    }

    /** The year in which the least money is left. */
    public YearForecast tightestCost() {
        return tightestCost(years);
    }

    static YearForecast tightestCost(List<YearForecast> years) {
        return years.stream()
                .min(Comparator.comparing(YearForecast::costLeftAfter))
                .orElseThrow();
    }

    static YearForecast tightestHeadcount(List<YearForecast> years) {
        return years.stream()
                .min(Comparator.comparing(YearForecast::headcountLeftAfter))
                .orElseThrow();
    }
}
