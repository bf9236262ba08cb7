package org.remit.organization.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.remit.organization.PositionBook;
import org.remit.organization.Unit;
import org.remit.people.CurrentUser;
import org.remit.shared.AuditService;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/** Writes budgets, each change with an audit entry that says what it was before. */
@ApplicationScoped
class BudgetChanges {

    @Inject
    Budgets budgets;

    @Inject
    PositionBook book;

    @Inject
    AuditService audit;

    @Inject
    CurrentUser user;

    void save(BudgetEdit edit) {
        List<Violation> violations = edit.violations();
        if (!violations.isEmpty()) {
            throw new BusinessException(BusinessException.Kind.INVALID, violations);
        }
        // The lock is for the first budget of a year: two of them have no version that could differ.
        Unit unit = book.lockUnit(edit.unit())
                .orElseThrow(() -> BusinessException.invalid("unit", "error.unitUnknown", edit.unit()));
        Optional<Budget> existing = budgets.find(edit.unit(), edit.year());
        String before = existing.map(BudgetChanges::text).orElse("-");
        Budget budget = existing.orElse(null);
        if (budget == null) {
            refuseUnlessNew(edit);
            budget = new Budget(unit, edit, currency(edit));
            budgets.add(budget);
        } else {
            budget.change(edit);
        }
        String after = text(budget);
        if (!after.equals(before)) {
            String target = edit.unit() + " " + edit.year();
            audit.record(user.username(), "BUDGET_CHANGED", target, before + " -> " + after, null);
        }
    }

    private static void refuseUnlessNew(BudgetEdit edit) {
        if (edit.version() != null) {
            throw BusinessException.conflict("error.changedMeanwhile");
        }
    }

    private String currency(BudgetEdit edit) {
        return budgets.currency().orElseGet(() -> {
            try {
                return Currency.getInstance(edit.currency()).getCurrencyCode();
            } catch (IllegalArgumentException | NullPointerException e) {
                throw BusinessException.invalid("currency", "error.currencyUnknown");
            }
        });
    }

    private static String text(Budget budget) {
        return "%s %s, %d, %s"
                .formatted(
                        budget.amount().toPlainString(),
                        budget.currency(),
                        budget.headcount(),
                        budget.onCostRate().toPlainString());
    }
}
