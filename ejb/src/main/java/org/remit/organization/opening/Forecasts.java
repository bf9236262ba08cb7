package org.remit.organization.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.remit.organization.PositionContent;
import org.remit.organization.budget.BudgetLeft;
import org.remit.organization.budget.PositionCost;
import org.remit.organization.budget.UnitBudgets;
import org.remit.workflow.Workflow;

/** Sets a proposed position against its unit's budget and asks the decision table whether the board has to vote. */
@ApplicationScoped
class Forecasts {

    private static final String TABLE = "board-vote";

    @Inject
    UnitBudgets budgets;

    @Inject
    Workflow workflow;

    Forecast of(PositionContent content, List<YearForecast> years) {
        return new Forecast(years, workflow.decide(TABLE, facts(content, years)));
    }

    Optional<String> currency() {
        return budgets.currency();
    }

    /** What the decision table is asked about: the tightest of the years decides. */
    static Map<String, Object> facts(PositionContent content, List<YearForecast> years) {
        YearForecast cost = Forecast.tightestCost(years);
        YearForecast headcount = Forecast.tightestHeadcount(years);
        Map<String, Object> facts = new HashMap<>();
        facts.put("permanent", content.endless());
        // Sums of two decimals below a billion: a double tells any two of them apart, in the right order.
        facts.put("cost", cost.cost().total().doubleValue());
        facts.put("costLeft", cost.budget().costLeft().doubleValue());
        facts.put("headcount", content.headcount());
        facts.put("headcountLeft", headcount.budget().headcountLeft());
        return facts;
    }

    /**
     * What the position costs and what is left, year by year.
     *
     * @param requestId the request that asks for it, whose own reservation does not count; null for none
     */
    List<YearForecast> years(PositionContent content, Long requestId) {
        int first = content.validFrom().getYear();
        int last = content.endless() ? first : content.validTo().getYear();
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> year(content, year, requestId))
                .toList();
    }

    private YearForecast year(PositionContent content, int year, Long requestId) {
        BudgetLeft budget = budgets.left(content.unit(), year, requestId);
        PositionCost cost = PositionCost.of(
                year,
                content.headcount(),
                content.monthlyCost(),
                budget.onCostRate(),
                content.validFrom(),
                content.validTo());
        return new YearForecast(cost, budget);
    }
}
