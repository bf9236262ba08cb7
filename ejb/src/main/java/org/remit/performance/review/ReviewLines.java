package org.remit.performance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.remit.performance.scoring.sheet.ItemScore;
import org.remit.performance.scoring.sheet.SheetScore;
import org.remit.performance.sheet.SheetRights;
import org.remit.performance.sheet.target.TargetDefinition;

/** The KPIs of somebody's sheets with what they have come to: as it was kept or, before that, as it is now. */
@ApplicationScoped
class ReviewLines {

    @Inject
    ScoreBook book;

    @Inject
    Scores scores;

    @Inject
    ReviewNames names;

    @Inject
    SheetRights rights;

    /** What there is to say of the lines of all sheets. */
    private record Found(
            Map<Long, Map<String, TargetDefinition>> targets,
            Map<Long, ScoredSheet> scored,
            Map<String, Named> kpis,
            boolean points) {}

    /** @return by the ids of the assignments; none while the reader may not see the targets */
    Map<Long, List<ReviewSheetView>> of(Review review, Map<Long, List<SheetDays>> sheets, Set<ReviewField> visible) {
        if (!visible.contains(ReviewField.TARGETS)) {
            return Map.of();
        }
        Map<Long, PartSheet> kept = review.parts().stream()
                .flatMap(part -> part.sheets().stream())
                .collect(Collectors.toMap(PartSheet::sheetId, sheet -> sheet));
        Found found = found(kept.values(), sheets.values(), visible);
        Map<Long, List<ReviewSheetView>> views = new HashMap<>();
        sheets.forEach((assignment, theirs) -> views.put(
                assignment,
                theirs.stream()
                        .map(sheet -> view(sheet, found.points() ? kept.get(sheet.sheet()) : null, found))
                        .toList()));
        return views;
    }

    private Found found(Collection<PartSheet> kept, Collection<List<SheetDays>> sheets, Set<ReviewField> visible) {
        Map<Long, Map<String, TargetDefinition>> targets = names.targets(
                sheets.stream().flatMap(List::stream).map(SheetDays::sheet).toList());
        Map<Long, ScoredSheet> scored = visible.contains(ReviewField.FACTS) ? scored(kept, sheets) : Map.of();
        Set<String> codes = new HashSet<>();
        targets.values().forEach(theirs -> codes.addAll(theirs.keySet()));
        scored.values()
                .forEach(sheet -> codes.addAll(calculations(sheet.score()).keySet()));
        return new Found(targets, scored, names.kpis(codes), visible.contains(ReviewField.SCORE));
    }

    private ReviewSheetView view(SheetDays sheet, PartSheet kept, Found found) {
        ScoredSheet scored = found.scored().get(sheet.sheet());
        return new ReviewSheetView(
                sheet.sheet(),
                rights.mayRead(sheet.sheet()),
                sheet.days(),
                lines(found.targets().getOrDefault(sheet.sheet(), Map.of()), scored, found),
                kept == null ? null : kept.points(),
                kept == null ? null : kept.percentMeasured(),
                kept == null || scored == null ? null : scored.score().total());
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

    /** By the codes of items and bonuses; null where nothing was measured. */
    private static Map<String, Calculation> calculations(SheetScore score) {
        Map<String, Calculation> calculations = new LinkedHashMap<>();
        score.items().forEach(item -> calculations.put(item.code(), item.calculation()));
        score.bonuses().forEach(bonus -> calculations.put(bonus.code(), bonus.calculation()));
        return calculations;
    }

    /** What stands on the sheet, and what was scored and stands there no more. */
    private static List<ReviewLine> lines(Map<String, TargetDefinition> targets, ScoredSheet scored, Found found) {
        Map<String, Calculation> calculations = scored == null ? Map.of() : calculations(scored.score());
        Map<String, ItemScore> items = scored == null
                ? Map.of()
                : scored.score().items().stream().collect(Collectors.toMap(ItemScore::code, item -> item));
        Map<String, Actual> actuals = scored == null ? Map.of() : scored.actuals();
        Set<String> codes = new LinkedHashSet<>(targets.keySet());
        codes.addAll(calculations.keySet());
        return codes.stream()
                .map(code -> line(
                        found.kpis().get(code),
                        targets.get(code),
                        items.get(code),
                        calculations.get(code),
                        actuals.get(code),
                        found.points()))
                .toList();
    }

    private static ReviewLine line(
            Named kpi, TargetDefinition agreed, ItemScore item, Calculation calculated, Actual actual, boolean points) {
        Calculation shown = points ? calculated : null;
        ItemScore weighed = points ? item : null;
        return new ReviewLine(
                kpi.code(),
                kpi.name(),
                kpi.unit(),
                agreed,
                calculated != null && !calculated.counted(),
                actual == null ? null : actual.value(),
                shown == null ? null : shown.step().formula(),
                shown == null ? null : shown.points(),
                shown == null || !shown.limited() ? null : shown.limits(),
                item == null ? weight(agreed) : item.weight(),
                weighed == null ? null : weighed.normalizedWeight(),
                weighed == null || weighed.missing()
                        ? null
                        : weighed.contribution().value());
    }

    private static BigDecimal weight(TargetDefinition agreed) {
        return agreed == null ? null : agreed.weight();
    }
}
