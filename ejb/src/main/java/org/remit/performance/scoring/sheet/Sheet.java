package org.remit.performance.scoring.sheet;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.arithmetic.DefinitionCheck;
import org.remit.shared.BusinessException.Violation;

/**
 * The items that a person is scored by in a period.
 *
 * @param items 3 to 8 KPIs whose weights are exactly 100 together
 * @param bonuses the codes of the bonus items, outside the 100
 * @param vetoes what must not happen
 */
public record Sheet(List<SheetItem> items, List<String> bonuses, List<Veto> vetoes) {

    private static final int FEWEST_ITEMS = 3;
    private static final int MOST_ITEMS = 8;

    /** A lighter KPI moves nobody, a heavier one hides the others. */
    private static final BigDecimal LIGHT = BigDecimal.valueOf(5);

    private static final BigDecimal HEAVY = BigDecimal.valueOf(40);

    /** @throws org.remit.shared.BusinessException when the weights are not exactly 100, there are too few or too many items, or a code is there twice */
    public Sheet {
        items = List.copyOf(items);
        bonuses = List.copyOf(bonuses);
        vetoes = List.copyOf(vetoes);
        var check = new DefinitionCheck();
        check.refuse(
                items.size() < FEWEST_ITEMS || items.size() > MOST_ITEMS,
                "items",
                "error.itemsOutOfRange",
                FEWEST_ITEMS,
                MOST_ITEMS);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            check.code("items[" + i + "].code", items.get(i).code(), codes);
            check.percent("items[" + i + "].weight", items.get(i).weight());
        }
        for (int i = 0; i < bonuses.size(); i++) {
            check.code("bonuses[" + i + "]", bonuses.get(i), codes);
        }
        for (int i = 0; i < vetoes.size(); i++) {
            check.code("vetoes[" + i + "].code", vetoes.get(i).code(), codes);
            check.points("vetoes[" + i + "].ceiling", vetoes.get(i).ceiling());
        }
        check.whole("items", items.stream().map(SheetItem::weight).toList());
        check.orThrow();
    }

    /** What is allowed and should be looked at again: weights that are very light or very heavy. */
    public List<Violation> warnings() {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(i -> warning("items[" + i + "].weight", items.get(i).weight()))
                .toList();
    }

    private static Stream<Violation> warning(String field, BigDecimal weight) {
        if (weight.compareTo(LIGHT) < 0) {
            return Stream.of(Violation.of(field, "sheet.weightLight", LIGHT));
        }
        return weight.compareTo(HEAVY) > 0 ? Stream.of(Violation.of(field, "sheet.weightHeavy", HEAVY)) : Stream.of();
    }

    /**
     * @param calculations the points of the items and bonus items that were measured, by code
     * @param happened the codes of the vetoes that apply
     */
    public SheetScore score(Map<String, Calculation> calculations, Set<String> happened) {
        return new SheetScoring(this, calculations, happened).score();
    }
}
