package org.remit.performance.scoring.sheet;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.arithmetic.Step;

/** One scoring of a sheet. */
record SheetScoring(Sheet sheet, Map<String, Calculation> calculations, Set<String> happened) {

    SheetScoring {
        refuseStrangers(
                calculations.keySet(),
                Stream.concat(sheet.items().stream().map(SheetItem::code), sheet.bonuses().stream()));
        refuseStrangers(happened, sheet.vetoes().stream().map(Veto::code));
    }

    private static void refuseStrangers(Set<String> codes, Stream<String> lines) {
        Set<String> known = lines.collect(Collectors.toSet());
        if (!known.containsAll(codes)) {
            throw new IllegalArgumentException("of %s only %s are on the sheet".formatted(codes, known));
        }
    }

    SheetScore score() {
        Weighing weighing = weighing();
        Map<String, BigDecimal> weights = weighing.normalized();
        List<ItemScore> items = sheet.items().stream()
                .map(item -> line(item, weights.get(item.code())))
                .toList();
        List<BonusScore> bonuses = sheet.bonuses().stream()
                .map(code -> new BonusScore(code, calculations.get(code)))
                .toList();
        List<Veto> vetoes = sheet.vetoes().stream()
                .filter(veto -> happened.contains(veto.code()))
                .toList();
        Total total = weighing.enough() ? total(items, bonuses, vetoes) : null;
        return new SheetScore(items, weighing.percentMeasured(), weighing.missing(), bonuses, vetoes, total);
    }

    private Weighing weighing() {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        sheet.items().forEach(item -> weights.put(item.code(), item.weight()));
        return Weighing.of(weights, calculations.keySet());
    }

    private ItemScore line(SheetItem item, BigDecimal weight) {
        Calculation calculation = calculations.get(item.code());
        Step contribution = calculation == null ? null : Weighing.contribution(weight, calculation.points());
        return new ItemScore(item.code(), item.weight(), calculation, weight, contribution);
    }

    private static Total total(List<ItemScore> items, List<BonusScore> bonuses, List<Veto> vetoes) {
        Step weighted = Weighing.total(items.stream()
                .map(ItemScore::contribution)
                .filter(Objects::nonNull)
                .map(Step::value)
                .toList());
        Step withBonus = Weighing.total(Stream.concat(
                        Stream.of(weighted.value()),
                        bonuses.stream()
                                .map(BonusScore::calculation)
                                .filter(Objects::nonNull)
                                .map(Calculation::points))
                .toList());
        Step afterVeto = vetoed(withBonus.value(), vetoes);
        return new Total(weighted, withBonus, afterVeto, Step.published(afterVeto.value()));
    }

    private static Step vetoed(BigDecimal total, List<Veto> vetoes) {
        return vetoes.stream()
                .map(Veto::ceiling)
                .min(BigDecimal::compareTo)
                .map(ceiling -> Step.of(Decimals.formula("min(%s, %s)", total, ceiling), total.min(ceiling)))
                .orElseGet(() -> Step.of(Decimals.written(total), total));
    }
}
