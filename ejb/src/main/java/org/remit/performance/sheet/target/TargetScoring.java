package org.remit.performance.sheet.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.performance.scoring.Bands;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.ClosestIsBest;
import org.remit.performance.scoring.Limits;
import org.remit.performance.scoring.LinearHigher;
import org.remit.performance.scoring.LinearLower;
import org.remit.performance.scoring.MethodKind;
import org.remit.performance.scoring.Milestones;
import org.remit.performance.scoring.NumericMethod;
import org.remit.performance.scoring.PerEvent;
import org.remit.performance.scoring.Rubric;
import org.remit.performance.scoring.Scoring;
import org.remit.performance.scoring.ThresholdTargetStretch;
import org.remit.performance.scoring.YesNo;
import org.remit.performance.scoring.arithmetic.DefinitionCheck;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/** How a complete definition is scored. */
public final class TargetScoring {

    private TargetScoring() {}

    /** What is wrong or missing for it to be scored, by the names of the definition's fields. */
    public static List<Violation> violations(TargetDefinition definition) {
        List<Violation> found = new ArrayList<>();
        if (definition.part() == TargetPart.VETO) {
            note(found, () -> ceiling(definition));
            return found;
        }
        note(found, () -> required(definition));
        note(found, () -> limits(definition));
        if (definition.method() != null) {
            note(found, () -> method(definition));
        }
        if (found.isEmpty()) {
            note(found, () -> scoring(definition));
        }
        return found.stream().distinct().toList();
    }

    /**
     * The points for an actual.
     *
     * @param actual a number or, for milestones, the codes of those that were reached
     * @throws BusinessException INVALID when the definition is not complete, or at {@code actual}
     */
    public static Calculation calculate(TargetDefinition definition, BigDecimal actual, Set<String> reached) {
        required(definition);
        if (definition.method() == MethodKind.MILESTONES) {
            return new Scoring<>(milestones(definition), limits(definition)).calculate(reached);
        }
        if (actual == null) {
            throw BusinessException.invalid("actual", "error.required");
        }
        return new Scoring<>(numeric(definition), limits(definition)).calculate(actual);
    }

    private static BigDecimal ceiling(TargetDefinition definition) {
        var check = new DefinitionCheck();
        check.points("cap", definition.cap());
        check.orThrow();
        return definition.cap();
    }

    private static TargetDefinition required(TargetDefinition definition) {
        var check = new DefinitionCheck();
        check.required("method", definition.method());
        if (MethodField.BASELINE.of(definition.method())) {
            check.required("baseline", definition.baseline());
        }
        if (definition.part() == TargetPart.BONUS) {
            check.required("cap", definition.cap());
        }
        check.orThrow();
        return definition;
    }

    private static Scoring<?> scoring(TargetDefinition definition) {
        return definition.method() == MethodKind.MILESTONES
                ? new Scoring<>(milestones(definition), limits(definition))
                : new Scoring<>(numeric(definition), limits(definition));
    }

    private static Object method(TargetDefinition definition) {
        return definition.method() == MethodKind.MILESTONES ? milestones(definition) : numeric(definition);
    }

    private static Limits limits(TargetDefinition definition) {
        return new Limits(
                definition.floor() == null ? Limits.USUAL.floor() : definition.floor(),
                definition.cap() == null ? Limits.USUAL.cap() : definition.cap());
    }

    private static Milestones milestones(TargetDefinition definition) {
        return new Milestones(detail(definition).milestones());
    }

    private static NumericMethod numeric(TargetDefinition definition) {
        MethodDetail detail = detail(definition);
        return switch (definition.method()) {
            case COMPLETION_RATE -> new LinearHigher(definition.target());
            case LINEAR_HIGHER -> new LinearHigher(definition.baseline(), definition.target());
            case LINEAR_LOWER -> new LinearLower(definition.baseline(), definition.target());
            case CLOSEST_IS_BEST -> new ClosestIsBest(definition.target(), definition.tolerance());
            case THRESHOLD_TARGET_STRETCH ->
                new ThresholdTargetStretch(definition.threshold(), definition.target(), definition.stretch());
            case BANDS -> new Bands(detail.bands());
            case YES_NO -> new YesNo();
            case PER_EVENT -> new PerEvent(detail.start(), detail.each());
            case RUBRIC -> new Rubric(detail.levels());
            case MILESTONES -> throw new IllegalArgumentException("their actual is no number");
        };
    }

    private static MethodDetail detail(TargetDefinition definition) {
        return definition.detail() == null ? MethodDetail.NONE : definition.detail();
    }

    private static void note(List<Violation> found, Runnable made) {
        try {
            made.run();
        } catch (BusinessException refused) {
            found.addAll(refused.violations());
        }
    }

    /** The codes in what was typed, which stand between commas of either kind. */
    public static Set<String> codes(String typed) {
        return Arrays.stream(typed == null ? new String[0] : typed.split("[,，、]"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }
}
