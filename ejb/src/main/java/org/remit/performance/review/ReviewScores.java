package org.remit.performance.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.remit.performance.cycle.CycleBook;
import org.remit.performance.cycle.CycleView;
import org.remit.performance.score.Occasion;
import org.remit.performance.score.ScoreBook;
import org.remit.performance.score.Scores;
import org.remit.performance.score.StoredScore;
import org.remit.performance.scoring.sheet.Parts;
import org.remit.performance.scoring.sheet.PersonScore;
import org.remit.performance.scoring.sheet.SheetScore;

/** From the scores of the sheets to the grade of a person. */
@ApplicationScoped
class ReviewScores {

    @Inject
    Reviews reviews;

    @Inject
    CycleBook cycles;

    @Inject
    ScoreBook book;

    @Inject
    Scores scores;

    @Inject
    Event<ReviewGraded> graded;

    /** Takes over the kept scores; a sheet that was not ready then, or of which not all days count, is scored now. */
    void take(Review review) {
        Map<Long, List<SheetDays>> sheets = reviews.sheets(review);
        Map<Long, StoredScore> kept = kept(sheets.values(), review.cycleId());
        review.parts()
                .forEach(part -> part.scored(sheets.getOrDefault(part.assignmentId(), List.of()).stream()
                        .filter(sheet -> kept.containsKey(sheet.sheet()))
                        .map(sheet -> taken(sheet, kept.get(sheet.sheet())))
                        .toList()));
    }

    private static PartSheet taken(SheetDays sheet, StoredScore kept) {
        SheetScore score = kept.scored().score();
        return new PartSheet(
                sheet.sheet(),
                kept.id(),
                sheet.days().from(),
                sheet.days().to(),
                score.rated() ? score.total().score().value() : null,
                score.percentMeasured());
    }

    private Map<Long, StoredScore> kept(Collection<List<SheetDays>> sheets, long cycle) {
        List<SheetDays> all = sheets.stream().flatMap(List::stream).toList();
        Map<Long, StoredScore> kept =
                new HashMap<>(book.latest(all.stream().map(SheetDays::sheet).toList()));
        for (SheetDays sheet : all) {
            if (!isOf(kept.get(sheet.sheet()), cycle)) {
                scores.keep(List.of(sheet.sheet()), sheet.days(), new Occasion(null, cycle));
                kept.putAll(book.latest(List.of(sheet.sheet())));
            }
        }
        return kept;
    }

    private static boolean isOf(StoredScore score, long cycle) {
        return score != null && Objects.equals(score.occasion().cycle(), cycle);
    }

    void grade(Review review) {
        CycleView cycle = cycles.cycle(review.cycleId());
        review.parts().forEach(part -> part.total(cycle.kpiShare()));
        PersonScore score =
                new Parts(review.parts().stream().map(ReviewPart::part).toList()).score();
        BigDecimal total = score.rated() ? score.score().value() : null;
        review.grade(score, total == null ? null : cycle.grade(total).letter());
        graded.fire(new ReviewGraded(review.cycleId(), review.id()));
    }
}
