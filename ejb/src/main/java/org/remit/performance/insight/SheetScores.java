package org.remit.performance.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.remit.performance.insight.SheetReadings.Line;
import org.remit.performance.insight.owing.Debtors;
import org.remit.performance.insight.trend.Trend;
import org.remit.performance.insight.trend.TrendBook;
import org.remit.performance.score.ScoredSheet;
import org.remit.performance.score.Scores;

/** The scores of ready sheets, line by line. */
@ApplicationScoped
class SheetScores {

    @Inject
    SheetReadings readings;

    @Inject
    Scores scores;

    @Inject
    TrendBook trends;

    @Inject
    Debtors debtors;

    /** @param reader the person who is shown them */
    List<SheetInsight> of(List<SheetFacts> sheets, long reader) {
        if (sheets.isEmpty()) {
            return List.of();
        }
        List<Long> ids = sheets.stream().map(SheetFacts::id).toList();
        Map<Long, List<Line>> lines = readings.lines(ids);
        Map<Long, ScoredSheet> scored = scores.live(ids);
        return sheets.stream()
                .map(sheet -> insight(new SheetAssembly(sheet, lines.get(sheet.id()), scored.get(sheet.id())), reader))
                .toList();
    }

    private SheetInsight insight(SheetAssembly assembly, long reader) {
        SheetFacts sheet = assembly.sheet();
        Map<String, Trend> overTime = trends.of(sheet.subjects(), sheet.period(), assembly.trendLines());
        List<LineInsight> lines = assembly.insights(overTime);
        List<String> owing = assembly.scored().score().owing();
        return new SheetInsight(
                sheet,
                assembly.scored().score(),
                lines,
                owing.isEmpty() ? Map.of() : debtors.of(owing, sheet.unit(), sheet.personId()),
                Objects.equals(sheet.personId(), reader));
    }
}
