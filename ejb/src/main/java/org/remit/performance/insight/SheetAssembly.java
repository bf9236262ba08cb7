package org.remit.performance.insight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.remit.performance.insight.SheetReadings.Line;
import org.remit.performance.insight.trend.Trend;
import org.remit.performance.insight.trend.TrendLine;
import org.remit.performance.score.Actual;
import org.remit.performance.score.ScoredSheet;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.measure.TargetKind;
import org.remit.performance.scoring.sheet.BonusScore;
import org.remit.performance.scoring.sheet.ItemScore;
import org.remit.performance.sheet.list.TargetLine;
import org.remit.performance.sheet.target.TargetDefinition;
import org.remit.performance.sheet.target.TargetPart;

/** Puts a sheet's lines, its score and their trends side by side. */
record SheetAssembly(SheetFacts sheet, List<Line> lines, ScoredSheet scored) {

    /** Those whose KPIs are looked at over time. */
    List<TrendLine> trendLines() {
        return lines.stream()
                .map(line -> new TrendLine(
                        line.target().code(),
                        line.kpi(),
                        line.target().kpi(),
                        line.target().definition().target(),
                        actual(line) == null ? null : actual(line).from()))
                .toList();
    }

    List<LineInsight> insights(Map<String, Trend> trends) {
        Map<String, ItemScore> items = byCode(scored.score().items(), ItemScore::code);
        Map<String, BonusScore> bonuses = byCode(scored.score().bonuses(), BonusScore::code);
        return lines.stream()
                .map(line -> insight(
                        line,
                        items.get(line.target().code()),
                        bonuses.get(line.target().code()),
                        trends))
                .toList();
    }

    private LineInsight insight(Line line, ItemScore item, BonusScore bonus, Map<String, Trend> trends) {
        TargetLine target = line.target();
        Calculation calculation = item != null ? item.calculation() : bonus != null ? bonus.calculation() : null;
        TargetDefinition today = today(target.definition(), actual(line));
        return new LineInsight(
                target,
                today.target(),
                actual(line),
                calculation,
                item == null ? null : item.normalizedWeight(),
                item == null ? null : item.contribution(),
                scored.score().vetoes().stream().anyMatch(veto -> veto.code().equals(target.code())),
                Completion.of(calculation, today).orElse(null),
                target.definition().part() == TargetPart.ITEM ? Light.of(calculation) : null,
                trends.getOrDefault(target.code(), Trend.NONE));
    }

    /** With what was counted of targets that grow with the days. */
    private TargetDefinition today(TargetDefinition agreed, Actual actual) {
        return actual == null || actual.targetDays() == null
                ? agreed
                : agreed.scaled((BigDecimal number) -> TargetKind.CUMULATIVE
                        .forPart(number, actual.targetDays(), sheet.period())
                        .value());
    }

    private Actual actual(Line line) {
        return scored.actuals().get(line.target().code());
    }

    private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        return all.stream().collect(Collectors.toMap(code, each -> each));
    }
}
