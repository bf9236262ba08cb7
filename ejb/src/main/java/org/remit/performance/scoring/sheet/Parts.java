package org.remit.performance.scoring.sheet;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.arithmetic.DefinitionCheck;
import org.remit.performance.scoring.arithmetic.Step;

/**
 * The parts of a person in a cycle: more than one after a transfer, or with several positions at once. Each is weighted by its
 * days × its share of the working time; one that was not rated is left out as missing data is, not taken for zero.
 */
public record Parts(List<Part> parts) {

    /** @throws org.remit.shared.BusinessException when there is none, one is there twice, or a share is not above 0 and at most 100 */
    public Parts {
        parts = List.copyOf(parts);
        var check = new DefinitionCheck();
        check.refuse(parts.isEmpty(), "parts", "error.required");
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            String path = "parts[" + i + "].";
            Part part = parts.get(i);
            check.code(path + "code", part.code(), codes);
            check.required(path + "period", part.period());
            check.percent(path + "share", part.share());
        }
        check.orThrow();
    }

    public PersonScore score() {
        Weighing weighing = weighing();
        Map<String, BigDecimal> weights = weighing.normalized();
        List<PartScore> lines =
                parts.stream().map(part -> line(part, weights.get(part.code()))).toList();
        Step total = weighing.enough() ? total(lines) : null;
        return new PersonScore(
                lines,
                weighing.percentMeasured(),
                weighing.missing(),
                total,
                total == null ? null : Step.published(total.value()));
    }

    private Weighing weighing() {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        parts.forEach(part -> weights.put(part.code(), weight(part).value()));
        return Weighing.of(
                weights,
                parts.stream()
                        .filter(part -> part.score() != null)
                        .map(Part::code)
                        .toList());
    }

    private static Step weight(Part part) {
        BigDecimal days = BigDecimal.valueOf(part.period().days());
        return Step.of(
                Decimals.formula("%s × %s / 100", days, part.share()),
                days.multiply(part.share()).movePointLeft(2));
    }

    private static PartScore line(Part part, BigDecimal weight) {
        Step contribution = part.score() == null ? null : Weighing.contribution(weight, part.score());
        return new PartScore(part, weight(part), weight, contribution);
    }

    private static Step total(List<PartScore> lines) {
        return Weighing.total(lines.stream()
                .map(PartScore::contribution)
                .filter(Objects::nonNull)
                .map(Step::value)
                .toList());
    }
}
