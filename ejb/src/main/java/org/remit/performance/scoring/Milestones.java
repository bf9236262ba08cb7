package org.remit.performance.scoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.performance.scoring.arithmetic.Decimals;
import org.remit.performance.scoring.arithmetic.DefinitionCheck;
import org.remit.performance.scoring.arithmetic.Step;
import org.remit.shared.BusinessException;

/**
 * The weights of the milestones that were reached, added up: {@code w₁ + w₃ + …}. A milestone is reached or not; all of them
 * together are worth exactly 100 points.
 *
 * <p>Source: the weighted milestone technique of earned value management (里程碑加权法).
 *
 * @param milestones in the order in which they are shown
 */
public record Milestones(List<Milestone> milestones) implements ScoringMethod<Set<String>> {

    /**
     * @param code names it in the formula; unique
     * @param weight the points that reaching it is worth; above 0, with at most 2 decimals
     */
    public record Milestone(String code, BigDecimal weight) {}

    /** @throws org.remit.shared.BusinessException when the weights are not exactly 100, one is not above 0, or a code is missing or there twice */
    public Milestones {
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
        var check = new DefinitionCheck();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < milestones.size(); i++) {
            String path = "milestones[" + i + "].";
            check.code(path + "code", milestones.get(i).code(), codes);
            check.percent(path + "weight", milestones.get(i).weight());
        }
        check.whole("milestones", milestones.stream().map(Milestone::weight).toList());
        check.orThrow();
    }

    @Override
    public MethodKind kind() {
        return MethodKind.MILESTONES;
    }

    /** @param reached the codes of those that were reached; none is no missing data, but nothing reached */
    @Override
    public Step step(Set<String> reached) {
        List<Milestone> counted = counted(reached);
        String formula = counted.stream()
                .map(milestone -> milestone.code() + " " + Decimals.written(milestone.weight()))
                .collect(Collectors.joining(" + "));
        return Step.of(formula.isEmpty() ? "0" : formula, amount(reached));
    }

    /** The part of the whole that was reached, in percent. */
    @Override
    public BigDecimal amount(Set<String> reached) {
        return Decimals.sum(counted(reached).stream().map(Milestone::weight).toList());
    }

    private List<Milestone> counted(Set<String> reached) {
        List<Milestone> counted = milestones.stream()
                .filter(milestone -> reached.contains(milestone.code()))
                .toList();
        if (counted.size() < reached.size()) {
            throw BusinessException.invalid("actual", "error.milestoneUnknown");
        }
        return counted;
    }

    @Override
    public boolean targetBased() {
        return true;
    }
}
