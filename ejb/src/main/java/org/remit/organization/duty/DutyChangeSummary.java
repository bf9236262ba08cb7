package org.remit.organization.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.remit.approval.Summary;
import org.remit.organization.PositionDuties;
import org.remit.organization.coverage.FunctionGap;
import org.remit.organization.overlap.ProposedOverlap;
import org.remit.shared.LocalizedText;

/** A change of duties as the deciders see it, without opening another page. */
final class DutyChangeSummary {

    private static final int SHOWN = 5;

    private final DutyChangeView change;
    private final DutyChangeContent content;
    private final PositionDuties position;
    private final List<DutyDifference> changes;
    private final List<Summary.Line> lines = new ArrayList<>();

    DutyChangeSummary(DutyChangeView change, PositionDuties position) {
        this.change = change;
        this.content = change.content();
        this.position = position;
        this.changes = change.differences().stream()
                .filter(difference -> difference.kind() != DutyDifference.Becoming.SAME)
                .toList();
    }

    /**
     * @param partners the names of the units whose heads are asked
     * @param incumbents how many hold the position
     * @param findings how much the principles find that needs a reason
     * @param overlaps the duties elsewhere that the new ones overlap with
     * @param lost the functions that nobody will answer for any more
     */
    Summary summary(
            List<LocalizedText> partners,
            int incumbents,
            int findings,
            List<ProposedOverlap> overlaps,
            List<FunctionGap> lost) {
        add("position", words -> words.text("position", words.of(position.title()), position.code()));
        add("unit", words -> words.text("position", words.of(position.unitName()), position.unit()));
        add("effectiveFrom", words -> words.date(content.effectiveFrom()));
        add("dutyChanges", this::changes);
        if (!lost.isEmpty()) {
            add(
                    "ownerless",
                    words -> words.all(lost.stream().map(FunctionGap::name).toList()));
        }
        add("doneWith", words -> partners.isEmpty() ? words.text("nobody") : words.all(partners));
        add("incumbents", words -> words.text("incumbents", incumbents));
        if (findings > 0) {
            add(
                    "principles",
                    words -> content.reason() == null
                            ? words.text("findings.unexplained", findings)
                            : words.text("findings.explained", findings, content.reason()));
        }
        if (!overlaps.isEmpty()) {
            add("overlaps", words -> overlaps(words, overlaps));
        }
        return new Summary(List.copyOf(lines));
    }

    private static String overlaps(DutyWords words, List<ProposedOverlap> overlaps) {
        List<String> all = overlaps.stream()
                .map(overlap -> words.text(
                        "overlap",
                        words.of(overlap.with().text()),
                        words.of(overlap.with().title()),
                        overlap.score().doubleValue(),
                        overlap.decision() == null
                                ? ""
                                : words.text("overlap." + overlap.decision().verdict())))
                .toList();
        return String.join("\n", words.first(SHOWN, all));
    }

    private String changes(DutyWords words) {
        List<String> all = new ArrayList<>();
        all.add(words.text(
                "changes",
                number(DutyDifference.Becoming.CHANGED),
                number(DutyDifference.Becoming.ADDED),
                number(DutyDifference.Becoming.REMOVED)));
        changes.stream()
                .limit(SHOWN)
                .flatMap(duty -> new DutyDifferenceWords(words, change, duty).lines().stream())
                .forEach(all::add);
        if (changes.size() > SHOWN) {
            all.add(words.text("moreDuties", changes.size() - SHOWN));
        }
        return String.join("\n", all);
    }

    private long number(DutyDifference.Becoming kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    private void add(String label, Function<DutyWords, String> saying) {
        lines.add(new Summary.Line("summary." + label, DutyWords.both(saying), false));
    }
}
