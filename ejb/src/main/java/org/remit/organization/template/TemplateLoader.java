package org.remit.organization.template;

import static org.remit.people.Role.ADMIN;
import static org.remit.people.Role.HR_MANAGER;
import static org.remit.people.Role.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.organization.Foundation;
import org.remit.organization.PositionContent;
import org.remit.organization.Unit;
import org.remit.organization.budget.BudgetEdit;
import org.remit.organization.budget.BudgetSetup;
import org.remit.shared.BusinessException;

/**
 * Turns a template into an organisation, valid from the first day of this year. What comes into a running organisation begins
 * today: its past is not rewritten.
 */
@Stateless
public class TemplateLoader {

    @Inject
    Foundation foundation;

    @Inject
    BudgetSetup budgets;

    @Inject
    Clock clock;

    /**
     * Loads functions, units, positions and the budgets of this year, or what is left of it, and the next.
     *
     * @param code the template's code, such as T1
     * @param under the code of the unit that the template's top unit hangs under; null for an empty organisation
     * @throws BusinessException NOT_FOUND when there is no such template, INVALID with the field {@code under} when there
     *     is an organisation already and no such unit in it, CONFLICT when it has one of the template's codes
     */
    @RolesAllowed({SYSTEM, ADMIN, HR_MANAGER})
    public void load(String code, String under) {
        if (!TemplateReader.codes().contains(code)) {
            throw BusinessException.notFound("error.noSuchTemplate");
        }
        if (under == null && !foundation.isEmpty()) {
            throw BusinessException.invalid("under", "error.organizationNotEmpty");
        }
        Template template = TemplateReader.read(code);
        refuseTaken(template);
        add(template, under);
    }

    private void refuseTaken(Template template) {
        Set<String> taken = new TreeSet<>(foundation.unitsAmong(template.unitCodes()));
        taken.addAll(foundation.positionsAmong(template.positions().keySet()));
        if (!taken.isEmpty()) {
            throw BusinessException.conflict("error.templateCodesTaken", String.join(", ", taken));
        }
    }

    /** Half a year into the next year somebody has looked whether the duties of a template fit this company. */
    private Map<String, PositionContent> reviewed(Map<String, PositionContent> positions) {
        LocalDate review = LocalDate.of(thisYear() + 1, 6, 30);
        Map<String, PositionContent> result = new LinkedHashMap<>();
        positions.forEach((code, content) -> result.put(code, content.reviewedBy(review)));
        return result;
    }

    private void add(Template template, String under) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = under == null ? today.withDayOfYear(1) : today;
        Map<String, Unit> units = foundation.add(
                under, template.functions(), template.units(), reviewed(superiorsFirst(template.positions())), from);
        foundation.charter(units.values(), template.charters());
        for (Template.UnitBudget budget : template.budgets()) {
            Stream.of(thisYear(), thisYear() + 1)
                    .forEach(year -> budgets.add(units.get(budget.unit()), edit(budget, year), from));
        }
    }

    /** A position can only report to one that exists. */
    static Map<String, PositionContent> superiorsFirst(Map<String, PositionContent> positions) {
        Map<String, PositionContent> rest = new LinkedHashMap<>(positions);
        Map<String, PositionContent> ordered = new LinkedHashMap<>();
        while (!rest.isEmpty()) {
            Map<String, PositionContent> next = rest.entrySet().stream()
                    .filter(entry -> !rest.containsKey(entry.getValue().reportsTo()))
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
            if (next.isEmpty()) {
                throw new IllegalArgumentException("positions report to each other: " + rest.keySet());
            }
            ordered.putAll(next);
            rest.keySet().removeAll(next.keySet());
        }
        return ordered;
    }

    private static BudgetEdit edit(Template.UnitBudget budget, int year) {
        BigDecimal amount = budget.amount();
        return new BudgetEdit(
                budget.unit(), year, amount, budget.headcount(), budget.onCostRate(), budget.currency(), null);
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }
}
