package org.remit.performance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.remit.performance.review.ReviewNames.Named;
import org.remit.performance.review.right.ReviewField;
import org.remit.performance.review.view.ReviewLine;
import org.remit.performance.review.view.ReviewSheetView;
import org.remit.performance.score.Actual;
import org.remit.performance.score.ScoreBook;
import org.remit.performance.score.ScoredSheet;
import org.remit.performance.score.Scores;
import org.remit.performance.scoring.Calculation;
import org.remit.performance.scoring.sheet.BonusScore;
import org.remit.performance.scoring.sheet.ItemScore;
import org.remit.performance.scoring.sheet.Veto;

/** The KPIs of somebody's sheets with what they have come to: as it was kept or, before that, as it is now. */
@ApplicationScoped
class ReviewLines {

    @Inject
    ScoreBook book;

    @Inject
    Scores scores;

    @Inject
    ReviewNames names;

    /** @return by the ids of the assignments; without lines while the reader may not see the facts */
    Map<Long, List<ReviewSheetView>> of(Review review, Map<Long, List<SheetDays>> sheets, Set<ReviewField> visible) {
        if (!visible.contains(ReviewField.TARGETS)) {
            return Map.of();
        }
        Map<Long, PartSheet> kept = review.parts().stream()
                .flatMap(part -> part.sheets().stream())
                .collect(Collectors.toMap(PartSheet::sheetId, sheet -> sheet));
        Map<Long, ScoredSheet> scored =
                visible.contains(ReviewField.FACTS) ? scored(kept.values(), sheets.values()) : Map.of();
        Map<String, Named> known = names.kpis(
                scored.values().stream().flatMap(sheet -> codes(sheet).stream()).collect(Collectors.toSet()));
        boolean points = visible.contains(ReviewField.SCORE);
        Map<Long, List<ReviewSheetView>> views = new HashMap<>();
        sheets.forEach((assignment, theirs) -> views.put(
                assignment,
                theirs.stream()
                        .map(sheet -> view(
                                sheet,
                                points ? kept.get(sheet.sheet()) : null,
                                scored.containsKey(sheet.sheet())
                                        ? lines(scored.get(sheet.sheet()), known, points)
                                        : List.of()))
                        .toList()));
        return views;
    }

    private static ReviewSheetView view(SheetDays sheet, PartSheet kept, List<ReviewLine> lines) {
        return new ReviewSheetView(
                sheet.sheet(),
                sheet.days(),
                lines,
                kept == null ? null : kept.points(),
                kept == null ? null : kept.percentMeasured());
    }

    private Map<Long, ScoredSheet> scored(Collection<PartSheet> kept, Collection<List<SheetDays>> sheets) {
        Map<Long, ScoredSheet> result = new HashMap<>();
        book.scores(kept.stream().map(PartSheet::scoreId).toList())
                .values()
                .forEach(score -> result.put(score.scored().sheetId(), score.scored()));
        sheets.stream()
                .flatMap(List::stream)
                .filter(sheet -> !result.containsKey(sheet.sheet()))
                .forEach(sheet -> result.putAll(scores.live(List.of(sheet.sheet()), sheet.days())));
        return result;
    }

    private static Collection<String> codes(ScoredSheet sheet) {
        List<String> codes = new ArrayList<>();
        sheet.score().items().forEach(item -> codes.add(item.code()));
        sheet.score().bonuses().forEach(bonus -> codes.add(bonus.code()));
        sheet.score().vetoes().forEach(veto -> codes.add(veto.code()));
        return codes;
    }

    private static List<ReviewLine> lines(ScoredSheet sheet, Map<String, Named> known, boolean points) {
        List<ReviewLine> lines = new ArrayList<>();
        for (ItemScore item : sheet.score().items()) {
            lines.add(line(
                    sheet,
                    known.get(item.code()),
                    item.calculation(),
                    points,
                    item.weight(),
                    points ? item.normalizedWeight() : null,
                    points && item.contribution() != null ? item.contribution().value() : null));
        }
        for (BonusScore bonus : sheet.score().bonuses()) {
            lines.add(line(sheet, known.get(bonus.code()), bonus.calculation(), points, null, null, null));
        }
        for (Veto veto : sheet.score().vetoes()) {
            lines.add(line(sheet, known.get(veto.code()), null, points, null, null, null));
        }
        return lines.stream().filter(Objects::nonNull).toList();
    }

    private static ReviewLine line(
            ScoredSheet sheet,
            Named kpi,
            Calculation found,
            boolean points,
            BigDecimal weight,
            BigDecimal normalized,
            BigDecimal contribution) {
        Actual actual = sheet.actuals().get(kpi.code());
        Calculation calculation = points ? found : null;
        return new ReviewLine(
                kpi.code(),
                kpi.name(),
                kpi.unit(),
                found != null && !found.counted(),
                actual == null ? null : actual.value(),
                calculation == null ? null : calculation.step().formula(),
                calculation == null ? null : calculation.points(),
                weight,
                normalized,
                contribution);
    }
}
