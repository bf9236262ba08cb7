package org.remit.performance.review;

import jakarta.enterprise.context.ApplicationScoped;
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

    /** Takes over the kept scores; a sheet that was not ready then, or belongs to a later part, is scored now. */
    void take(Review review) {
        CycleView cycle = cycles.cycle(review.cycleId());
        Map<Long, Long> sheets = reviews.sheets(review, cycle.period());
        Map<Long, StoredScore> kept = kept(sheets.values(), cycle.id());
        for (ReviewPart part : review.parts()) {
            StoredScore score = kept.get(sheets.get(part.assignmentId()));
            if (score != null) {
                SheetScore sheet = score.scored().score();
                part.scored(score.id(), sheet.rated() ? sheet.total().score().value() : null, sheet.percentMeasured());
            }
        }
    }

    private Map<Long, StoredScore> kept(Collection<Long> sheets, long cycle) {
        Map<Long, StoredScore> kept = new HashMap<>(book.latest(sheets));
        List<Long> missing =
                sheets.stream().filter(sheet -> !isOf(kept.get(sheet), cycle)).toList();
        if (!missing.isEmpty()) {
            scores.keep(missing, new Occasion(null, cycle));
            kept.putAll(book.latest(missing));
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
    }
}
