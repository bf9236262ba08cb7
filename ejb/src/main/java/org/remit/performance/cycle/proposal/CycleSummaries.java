package org.remit.performance.cycle.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.remit.approval.Summary.Line;
import org.remit.organization.UnitBook;
import org.remit.people.People;
import org.remit.people.PersonRef;
import org.remit.performance.cycle.CycleContent;
import org.remit.performance.cycle.CycleStage;
import org.remit.performance.cycle.Guideline;
import org.remit.shared.DayText;
import org.remit.shared.LocalizedText;

/** A cycle that is asked for, line by line. */
@ApplicationScoped
class CycleSummaries {

    @Inject
    UnitBook units;

    @Inject
    People people;

    /** What a decider sees at a glance. */
    List<Line> glance(CycleContent content) {
        List<Line> lines = new ArrayList<>();
        lines.add(period(content));
        lines.addAll(units(content));
        lines.add(day(content, CycleStage.SELF));
        lines.add(day(content, CycleStage.PUBLISHED));
        lines.add(line("grades", plain(String.join(" · ", letters(content)))));
        lines.addAll(guidelines(content));
        lines.add(line("purpose", content.purpose()));
        lines.add(line("rule", content.rule()));
        return lines;
    }

    /** All that was typed. */
    List<Line> typed(CycleContent content) {
        List<Line> lines = new ArrayList<>();
        lines.add(line("name", content.name()));
        lines.add(period(content));
        lines.addAll(units(content));
        content.days().keySet().forEach(stage -> lines.add(day(content, stage)));
        content.grades()
                .forEach(grade -> lines.add(line(
                        "grade",
                        new LocalizedText(
                                graded(
                                        grade.letter(),
                                        grade.from(),
                                        grade.words().zh()),
                                graded(
                                        grade.letter(),
                                        grade.from(),
                                        grade.words().en())))));
        lines.addAll(guidelines(content));
        lines.add(
                line("minimumGroup", plain(String.valueOf(content.distribution().minimumGroup()))));
        if (content.distribution().enforced()) {
            lines.add(line("enforced", plain("✓")));
        }
        lines.add(line(
                "shares", plain("%s : %s".formatted(number(content.kpiShare()), number(content.conductShare())))));
        lines.add(line("purpose", content.purpose()));
        lines.add(line("rule", content.rule()));
        Map<Long, PersonRef> names = people.refs(content.panel());
        content.panel()
                .forEach(person -> lines.add(line("panel", names.get(person).name())));
        return lines;
    }

    private static String graded(String letter, BigDecimal from, String words) {
        return "%s ≥ %s %s".formatted(letter, number(from), words);
    }

    private static Line period(CycleContent content) {
        return line("period", DayText.of(content.from(), content.to()));
    }

    private List<Line> units(CycleContent content) {
        Map<String, LocalizedText> names = units.names(new HashSet<>(content.units()));
        return content.units().stream()
                .map(unit -> line("unit", names.get(unit)))
                .toList();
    }

    private static Line day(CycleContent content, CycleStage stage) {
        return line("day." + stage, DayText.of(content.days().get(stage)));
    }

    private static List<String> letters(CycleContent content) {
        return content.grades().stream()
                .map(grade -> grade.letter() + " ≥ " + number(grade.from()))
                .toList();
    }

    private static List<Line> guidelines(CycleContent content) {
        return content.distribution().guidelines().stream()
                .map(each -> line("guideline", plain(share(each))))
                .toList();
    }

    private static String share(Guideline guideline) {
        String share = number(guideline.share());
        String bounded = switch (guideline.bound()) {
            case EXACTLY -> "= " + share;
            case LESS_THAN -> "< " + share;
            case AT_MOST -> "≤ " + share;
            case BETWEEN -> share + " – " + number(guideline.upperShare());
        };
        return "%s %s %%".formatted(String.join(" + ", guideline.grades()), bounded);
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static LocalizedText plain(String text) {
        return new LocalizedText(text, text);
    }

    private static Line line(String label, LocalizedText value) {
        return new Line("summary.cycle." + label, value, false);
    }
}
