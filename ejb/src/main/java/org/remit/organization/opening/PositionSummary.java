package org.remit.organization.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.approval.Summary;
import org.remit.organization.DutyContent;
import org.remit.organization.PositionContent;
import org.remit.organization.budget.BudgetLeft;
import org.remit.organization.budget.PositionCost;
import org.remit.shared.LocalizedText;

/** A proposed position as the deciders see it, without opening another page. */
final class PositionSummary {

    private static final int DUTIES_SHOWN = 3;

    private final PositionContent content;
    private final Forecast forecast;
    private final LocalizedText unitName;
    private final LocalizedText reportsTo;
    private final int findings;
    private final Map<String, LocalizedText> functions;
    private final List<Summary.Line> lines = new ArrayList<>();

    /**
     * @param findings how much the principles find in the duties
     * @param functions what the functions of the duties are called
     */
    PositionSummary(
            PositionContent content,
            Forecast forecast,
            LocalizedText unitName,
            LocalizedText reportsTo,
            int findings,
            Map<String, LocalizedText> functions) {
        this.content = content;
        this.forecast = forecast;
        this.unitName = unitName;
        this.reportsTo = reportsTo;
        this.findings = findings;
        this.functions = functions;
    }

    /** @param existing what there is already of what the position is asked for */
    Summary summary(List<Summary.Line> existing) {
        open("title", words -> words.of(content.title()));
        lines.addAll(PositionLines.place(content, unitName, reportsTo));
        open("duties", this::duties);
        if (findings > 0) {
            open("principles", this::principles);
        }
        lines.addAll(existing);
        confidential("cost", words -> perYear(year -> cost(words, year)));
        confidential("budget", words -> perYear(year -> budget(words, year.budget())));
        open("seats", words -> perYear(year -> seats(words, year.budget())));
        open("board", this::board);
        return new Summary(List.copyOf(lines));
    }

    private String duties(Wording words) {
        int kpis =
                content.duties().stream().mapToInt(duty -> duty.kpis().size()).sum();
        List<String> all = new ArrayList<>();
        all.add(words.text("duties", content.duties().size(), kpis));
        content.duties().stream()
                .limit(DUTIES_SHOWN)
                .map(duty -> duty(words, duty))
                .forEach(all::add);
        if (content.duties().size() > DUTIES_SHOWN) {
            all.add(words.text("more", content.duties().size() - DUTIES_SHOWN));
        }
        return String.join("\n", all);
    }

    private String duty(Wording words, DutyContent duty) {
        return words.text(
                "duty",
                words.of(duty.text()),
                words.of(functions.get(duty.function())),
                duty.kpis().size());
    }

    private String principles(Wording words) {
        return content.reason() == null
                ? words.text("findings.unexplained", findings)
                : words.text("findings.explained", findings, content.reason());
    }

    private String cost(Wording words, YearForecast year) {
        PositionCost cost = year.cost();
        return words.text(
                "cost",
                cost.headcount(),
                words.number(cost.months()),
                words.year(cost.year()),
                words.amount(cost.monthlyCost(), content.currency()),
                words.percent(cost.onCostRate()),
                words.amount(cost.total(), content.currency()));
    }

    private static String budget(Wording words, BudgetLeft budget) {
        return budget.set()
                ? words.text(
                        "budget",
                        words.amount(budget.costLeft(), budget.currency()),
                        words.amount(budget.amount(), budget.currency()),
                        words.year(budget.year()),
                        words.amount(budget.committed(), budget.currency()),
                        words.amount(budget.reserved(), budget.currency()))
                : words.text("noBudget", words.year(budget.year()));
    }

    private static String seats(Wording words, BudgetLeft budget) {
        return words.text("seats", budget.headcountLeft(), budget.headcount(), words.year(budget.year()));
    }

    private String board(Wording words) {
        List<String> reasons = forecast.boardReasons().stream()
                .map(reason -> words.text("board." + reason))
                .toList();
        return reasons.isEmpty() ? words.text("board.no") : words.text("board.yes", words.list(reasons));
    }

    private String perYear(Function<YearForecast, String> line) {
        return forecast.years().stream().map(line).collect(Collectors.joining("\n"));
    }

    private void open(String label, Function<Wording, String> saying) {
        lines.add(new Summary.Line("summary." + label, Wording.both(saying), false));
    }

    private void confidential(String label, Function<Wording, String> saying) {
        lines.add(new Summary.Line("summary." + label, Wording.both(saying), true));
    }
}
