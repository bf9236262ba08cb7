package org.remit.organization.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.organization.budget.ChangeReservations.Reserved;

/** What is left of the budgets kept here: four queries, however many units and positions. */
@ApplicationScoped
class PositionBudgets implements UnitBudgets {

    @Inject
    Budgets budgets;

    @Inject
    ChangeReservations changes;

    @Override
    public BudgetLeft left(String unit, int year, Long exceptRequest) {
        return left(List.of(unit), year, exceptRequest).get(0);
    }

    @Override
    public List<BudgetLeft> left(Collection<String> units, int year) {
        return units.isEmpty() ? List.of() : left(units, year, null);
    }

    @Override
    public Optional<String> currency() {
        return budgets.currency();
    }

    private List<BudgetLeft> left(Collection<String> units, int year, Long exceptRequest) {
        Map<String, Budget> found = budgets.ofUnits(units, year);
        Function<Seats, String> byUnit = Seats::unit;
        var positions = budgets.positions(units, year).stream().collect(Collectors.groupingBy(byUnit));
        var requested = budgets.requested(units, year, exceptRequest).stream().collect(Collectors.groupingBy(byUnit));
        var changed = changes.of(units, exceptRequest).stream().collect(Collectors.groupingBy(Reserved::unit));
        return units.stream()
                .map(unit -> left(
                                unit,
                                year,
                                found.get(unit),
                                positions.getOrDefault(unit, List.of()),
                                requested.getOrDefault(unit, List.of()))
                        .reserving(changed.getOrDefault(unit, List.of())))
                .toList();
    }

    private static BudgetLeft left(String unit, int year, Budget budget, List<Seats> positions, List<Seats> requested) {
        BigDecimal rate = budget == null ? BigDecimal.ZERO : budget.onCostRate();
        return new BudgetLeft(
                unit,
                year,
                budget != null,
                budget == null ? null : budget.currency(),
                rate,
                budget == null ? BigDecimal.ZERO : budget.amount(),
                cost(positions, year, rate),
                cost(requested, year, rate),
                budget == null ? 0 : budget.headcount(),
                positions.stream().mapToInt(Seats::openSeats).sum(),
                requested.stream().mapToInt(Seats::openSeats).sum());
    }

    private static BigDecimal cost(List<Seats> seats, int year, BigDecimal rate) {
        return seats.stream().map(seat -> seat.cost(year, rate)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
