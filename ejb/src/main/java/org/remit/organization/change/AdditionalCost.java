package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.remit.organization.PositionContent;
import org.remit.organization.PositionState;
import org.remit.organization.budget.BudgetLeft;
import org.remit.organization.budget.PositionCost;
import org.remit.organization.budget.UnitBudgets;
import org.remit.workflow.Workflow;

/**
 * Sets what a change adds against what the unit has left, in the year in which it begins: the committed budget holds the
 * position as it is. Another unit has to bear all of it.
 */
@ApplicationScoped
class AdditionalCost {

    private static final String TABLE = "board-vote";

    @Inject
    UnitBudgets budgets;

    @Inject
    Workflow workflow;

    /**
     * What a change adds.
     *
     * @param cost in the year, on-cost included; never negative
     * @param seats never negative
     * @param facts what the decision table is asked about
     */
    record Added(BigDecimal cost, int seats, BudgetLeft left, Map<String, Object> facts, List<String> boardReasons) {

        void summarize(ChangeKind.Lines lines, String currency) {
            String year = Integer.toString(left.year());
            lines.confidential(
                    "change.cost",
                    words -> cost.signum() == 0 && seats == 0
                            ? words.text("cost.none")
                            : words.text(
                                    left.set() ? "cost.more" : "cost.noBudget",
                                    words.amount(cost, currency),
                                    year,
                                    words.amount(left.costLeft(), currency)));
            lines.open("change.seats", words -> words.text("seats", seats, left.headcountLeft(), year));
            lines.open(
                    "board",
                    words -> boardReasons.isEmpty()
                            ? words.text("board.no")
                            : words.text(
                                    "board.yes",
                                    boardReasons.stream()
                                            .map(reason -> words.text("board." + reason))
                                            .collect(Collectors.joining(words.text("and")))));
        }
    }

    Added of(ChangeContent content, PositionState position, long requestId) {
        PositionContent old = position.content();
        PositionValues before = content.before();
        PositionContent now = content.values().of(old);
        int year = content.date().getYear();
        BudgetLeft left = budgets.left(now.unit(), year, requestId);
        boolean moves = !now.unit().equals(before.unit());
        BigDecimal more = cost(content.date(), now.headcount(), now.monthlyCost(), old, left);
        if (!moves) {
            more = more.subtract(cost(content.date(), before.headcount(), before.monthlyCost(), old, left));
        }
        BigDecimal cost = more.max(BigDecimal.ZERO);
        int seats = Math.max(0, now.headcount() - (moves ? 0 : before.headcount()));
        Map<String, Object> facts = facts(cost, seats, left, old.endless());
        return new Added(cost, seats, left, facts, workflow.decide(TABLE, facts));
    }

    private static BigDecimal cost(
            LocalDate from, int headcount, BigDecimal monthlyCost, PositionContent old, BudgetLeft left) {
        return PositionCost.of(from.getYear(), headcount, monthlyCost, left.onCostRate(), from, old.validTo())
                .total();
    }

    /** What adds nothing does not exceed a budget either, even if that is exceeded already. */
    private static Map<String, Object> facts(BigDecimal cost, int seats, BudgetLeft left, boolean endless) {
        Map<String, Object> facts = new HashMap<>();
        boolean costs = cost.signum() > 0;
        facts.put("permanent", endless && (costs || seats > 0));
        facts.put("cost", cost.doubleValue());
        facts.put("costLeft", costs ? left.costLeft().doubleValue() : 0.0);
        facts.put("headcount", seats);
        facts.put("headcountLeft", seats > 0 ? left.headcountLeft() : 0);
        return facts;
    }
}
