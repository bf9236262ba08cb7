package org.remit.performance.sheet.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.remit.performance.scoring.arithmetic.DefinitionCheck;
import org.remit.performance.scoring.sheet.Sheet;
import org.remit.performance.scoring.sheet.SheetItem;
import org.remit.performance.scoring.sheet.Veto;
import org.remit.shared.BusinessException;
import org.remit.shared.BusinessException.Violation;

/** What the lines of a sheet have to be, at the fields {@code targets[0].weight} and the like. */
public final class SheetRules {

    private static final int MOST_TARGETS = 20;

    private SheetRules() {}

    /** What even a draft refuses: what could not be kept, or says the same twice. */
    public static List<Violation> ofDraft(List<SheetTarget> targets) {
        List<Violation> found = new ArrayList<>();
        if (targets.size() > MOST_TARGETS) {
            found.add(Violation.of("targets", "error.tooManyTargets", MOST_TARGETS));
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < targets.size(); i++) {
            found.addAll(at(i, kept(targets.get(i), codes)));
        }
        return found;
    }

    private static List<Violation> kept(SheetTarget target, Set<String> codes) {
        TargetDefinition definition = target.definition();
        var check = new DefinitionCheck();
        check.code("kpi", target.kpi(), codes);
        if (definition.weight() != null) {
            check.percent("weight", definition.weight());
        }
        number(check, "baseline", definition.baseline());
        number(check, "threshold", definition.threshold());
        number(check, "target", definition.target());
        number(check, "stretch", definition.stretch());
        number(check, "tolerance", definition.tolerance());
        points(check, "floor", definition.floor());
        points(check, "cap", definition.cap());
        return violations(check::orThrow);
    }

    private static void number(DefinitionCheck check, String field, BigDecimal value) {
        if (value != null) {
            check.number(field, value);
        }
    }

    private static void points(DefinitionCheck check, String field, BigDecimal value) {
        if (value != null) {
            check.points(field, value);
        }
    }

    /** What keeps a sheet from being ready. */
    public static List<Violation> ofReady(List<SheetTarget> targets) {
        List<Violation> found = new ArrayList<>(ofDraft(targets));
        for (int i = 0; i < targets.size(); i++) {
            found.addAll(at(i, TargetScoring.violations(targets.get(i).definition())));
        }
        List<Integer> items = places(targets, TargetPart.ITEM);
        violations(() -> sheet(targets)).stream()
                .filter(violation -> violation.field().startsWith("items"))
                .map(violation -> onPage(violation, items))
                .filter(violation ->
                        found.stream().noneMatch(known -> known.field().equals(violation.field())))
                .forEach(found::add);
        return found;
    }

    /** What is allowed and should be looked at again; nothing while the sheet is not complete. */
    public static List<Violation> warnings(List<SheetTarget> targets) {
        if (!ofReady(targets).isEmpty()) {
            return List.of();
        }
        List<Integer> items = places(targets, TargetPart.ITEM);
        return sheet(targets).warnings().stream()
                .map(warning -> onPage(warning, items))
                .toList();
    }

    private static Sheet sheet(List<SheetTarget> targets) {
        return new Sheet(
                of(targets, TargetPart.ITEM).stream()
                        .map(item -> new SheetItem(item.kpi(), item.definition().weight()))
                        .toList(),
                of(targets, TargetPart.BONUS).stream().map(SheetTarget::kpi).toList(),
                of(targets, TargetPart.VETO).stream()
                        .map(veto -> new Veto(veto.kpi(), veto.definition().cap()))
                        .toList());
    }

    private static List<SheetTarget> of(List<SheetTarget> targets, TargetPart part) {
        return targets.stream()
                .filter(target -> target.definition().part() == part)
                .toList();
    }

    private static List<Integer> places(List<SheetTarget> targets, TargetPart part) {
        return IntStream.range(0, targets.size())
                .filter(i -> targets.get(i).definition().part() == part)
                .boxed()
                .toList();
    }

    /** {@code items[1].weight} is the weight of the second item, which may be the third line. */
    private static Violation onPage(Violation violation, List<Integer> items) {
        String field = violation.field();
        if (field.equals("items")) {
            return new Violation("targets", violation.key(), violation.args());
        }
        int end = field.indexOf(']');
        int item = Integer.parseInt(field.substring("items[".length(), end));
        String name = field.substring(end + 2).equals("code") ? "kpi" : field.substring(end + 2);
        return new Violation("targets[" + items.get(item) + "]." + name, violation.key(), violation.args());
    }

    private static List<Violation> at(int index, List<Violation> violations) {
        return violations.stream()
                .map(violation ->
                        new Violation("targets[" + index + "]." + violation.field(), violation.key(), violation.args()))
                .toList();
    }

    private static List<Violation> violations(Runnable check) {
        try {
            check.run();
            return List.of();
        } catch (BusinessException refused) {
            return refused.violations();
        }
    }
}
