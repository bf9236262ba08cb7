package org.remit.organization.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.organization.FunctionRow;
import org.remit.organization.PositionContent;
import org.remit.organization.UnitRow;
import org.remit.shared.LocalizedText;

/**
 * An organisation to start from.
 *
 * @param code such as T1
 * @param functions the functions that its duties belong to, each after the one it is part of
 * @param units each after the one above it
 * @param charters what each unit is for, by its code
 * @param positions by their codes, in order; without dates
 * @param people who holds what in the demo
 * @param budgets what each unit may spend in a year
 */
record Template(
        String code,
        LocalizedText name,
        List<FunctionRow> functions,
        List<UnitRow> units,
        Map<String, LocalizedText> charters,
        Map<String, PositionContent> positions,
        List<Person> people,
        List<UnitBudget> budgets) {

    Set<String> unitCodes() {
        return units.stream().map(UnitRow::code).collect(Collectors.toSet());
    }

    /** @param position the code of the position they hold, or null */
    record Person(String username, LocalizedText name, Set<String> roles, String position) {}

    record UnitBudget(String unit, BigDecimal amount, int headcount, String currency, BigDecimal onCostRate) {}
}
