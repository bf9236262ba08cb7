package org.remit.organization.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.remit.organization.budget.BudgetLeft;
import org.remit.organization.budget.ChangeReservations.Reserved;
import org.remit.organization.budget.UnitBudgets;
import org.remit.workflow.Workflow;

/**
 * Sets what a change adds against what the unit has left: the committed budget holds the position as it is. Another unit has
 * to bear all of it.
 */
@ApplicationScoped
class AdditionalCost {

    private static final String TABLE = "board-vote";

    @Inject
    UnitBudgets budgets;

    @Inject
    Workflow workflow;

    /**
     * What a change adds in a year. What adds nothing does not exceed a budget either, even if that is exceeded already.
     *
     * @param cost on-cost included; never negative
     * @param seats never negative
     */
    record Year(BigDecimal cost, int seats, BudgetLeft left) {

        private boolean adds() {
            return cost.signum() > 0 || seats > 0;
        }

        private BigDecimal costLeft() {
            return cost.signum() > 0 ? left.costLeft() : BigDecimal.ZERO;
        }

        private int headcountLeft() {
            return seats > 0 ? left.headcountLeft() : 0;
        }

        private BigDecimal costLeftAfter() {
            return costLeft().subtract(cost);
        }

        private int headcountLeftAfter() {
            return headcountLeft() - seats;
        }
    }

    /**
     * What a change adds.
     *
     * @param years those in which it is judged
     * @param facts what the decision table is asked about
     */
    record Added(List<Year> years, Map<String, Object> facts, List<String> boardReasons) {

        void summarize(ChangeKind.Lines lines, String currency) {
            lines.confidential(
                    "change.cost",
                    words -> years.stream().noneMatch(Year::adds)
                            ? words.text("cost.none")
                            : perYear(year -> words.text(
                                    year.left().set() ? "cost.more" : "cost.noBudget",
                                    words.amount(year.cost(), currency),
                                    year(year),
                                    words.amount(year.left().costLeft(), currency))));
            lines.open(
                    "change.seats",
                    words -> perYear(year ->
                            words.text("seats", year.seats(), year.left().headcountLeft(), year(year))));
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

        private String perYear(Function<Year, String> line) {
            return years.stream().map(line).collect(Collectors.joining("\n"));
        }

        private static String year(Year year) {
            return Integer.toString(year.left().year());
        }
    }

    /**
     * @param first the year in which what is new begins
     * @param last the last year in which it is judged
     */
    Added of(Reserved added, int first, int last, boolean endless, long requestId) {
        List<Year> years = IntStream.rangeClosed(first, last)
                .mapToObj(year -> {
                    BudgetLeft left = budgets.left(added.unit(), year, requestId);
                    return new Year(added.cost(year, left.onCostRate()), added.seats(year), left);
                })
                .toList();
        Map<String, Object> facts = facts(years, endless);
        return new Added(years, facts, workflow.decide(TABLE, facts));
    }

    /** The tightest of the years decides. */
    private static Map<String, Object> facts(List<Year> years, boolean endless) {
        Year cost = tightest(years, Comparator.comparing(Year::costLeftAfter));
        Year seats = tightest(years, Comparator.comparing(Year::headcountLeftAfter));
        Map<String, Object> facts = new HashMap<>();
        facts.put("permanent", endless && years.stream().anyMatch(Year::adds));
        facts.put("cost", cost.cost().doubleValue());
        facts.put("costLeft", cost.costLeft().doubleValue());
        facts.put("headcount", seats.seats());
        facts.put("headcountLeft", seats.headcountLeft());
        return facts;
    }

    private static Year tightest(List<Year> years, Comparator<Year> byWhatIsLeft) {
        return years.stream().min(byWhatIsLeft).orElseThrow();
    }
}
