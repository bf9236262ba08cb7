package org.remit.api.performance.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.remit.performance.insight.Light;
import org.remit.performance.insight.LineInsight;
import org.remit.performance.insight.SheetInsight;
import org.remit.performance.insight.owing.Debtor;
import org.remit.shared.LocalizedText;

/**
 * How one stands today by one of their sheets.
 *
 * @param sheet the id of the sheet
 * @param position the code of the position
 * @param from the first day of the period
 * @param to the last day, included
 * @param score so far, with 2 decimals; null when less than 60 % of the weight was measured, and while it is hidden
 * @param hidden whether a review keeps the score, and the points of each line, back until its results are published
 * @param percentMeasured how much of the weight was measured; null while the score is hidden
 * @param formulas from the contributions to the score, with the numbers put in
 */
public record MyScoreBody(
        long sheet,
        String unit,
        String position,
        LocalDate from,
        LocalDate to,
        BigDecimal score,
        boolean hidden,
        BigDecimal percentMeasured,
        List<String> formulas,
        List<Line> lines,
        List<Missing> missing) {

    /**
     * A line of the sheet.
     *
     * @param kpi the code of the KPI
     * @param rated whether a person rates it by levels, so that it is not counted
     * @param light null for a bonus and a veto, which are outside the 100, and while the score is hidden
     * @param actual in the KPI's unit; null when nothing was measured
     * @param target what counts today of a target that grows with the days, or null
     * @param completion in percent of the target, or null where the method knows none
     * @param formula with the numbers put in, or null
     * @param points after floor and cap, or null
     * @param weight in percent of the sheet, or null
     * @param normalizedWeight in percent of what was measured, or null
     * @param contribution what it brings to the score, or null
     */
    public record Line(
            String kpi,
            LocalizedText name,
            boolean rated,
            Light light,
            BigDecimal actual,
            BigDecimal target,
            BigDecimal completion,
            String formula,
            BigDecimal points,
            BigDecimal weight,
            BigDecimal normalizedWeight,
            BigDecimal contribution) {

        static Line of(LineInsight line) {
            boolean scored = line.calculation() != null;
            return new Line(
                    line.line().code(),
                    line.line().kpi().name(),
                    line.rated(),
                    line.light(),
                    line.actual() == null ? null : line.actual().value(),
                    line.target(),
                    line.completion(),
                    scored ? line.calculation().step().formula() : null,
                    scored ? line.calculation().points() : null,
                    line.line().definition().weight(),
                    line.normalizedWeight(),
                    line.contribution() == null ? null : line.contribution().value());
        }
    }

    /**
     * A KPI without data.
     *
     * @param kpi its code
     * @param position the title of the position that looks after it; null when the heads of the unit do
     * @param persons who owes it; empty when HR does
     */
    public record Missing(String kpi, LocalizedText position, List<LocalizedText> persons) {

        static Missing of(LineInsight line, Debtor debtor) {
            return new Missing(
                    line.line().code(),
                    debtor == null ? null : debtor.title(),
                    debtor == null ? List.of() : debtor.persons());
        }
    }

    static MyScoreBody of(SheetInsight insight) {
        var total = insight.rated() ? insight.score().total() : null;
        return new MyScoreBody(
                insight.sheet().id(),
                insight.sheet().unit(),
                insight.sheet().position(),
                insight.sheet().from(),
                insight.sheet().to(),
                total == null ? null : total.score().value(),
                insight.hidden(),
                insight.hidden() ? null : insight.score().percentMeasured(),
                total == null
                        ? List.of()
                        : List.of(
                                total.weighted().formula(),
                                total.withBonus().formula(),
                                total.afterVeto().formula(),
                                total.score().formula()),
                insight.lines().stream().map(Line::of).toList(),
                insight.missing().stream()
                        .map(line -> Missing.of(
                                line, insight.debtors().get(line.line().code())))
                        .toList());
    }
}
