package org.remit.performance.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.remit.performance.score.ScoreBook;
import org.remit.performance.score.ScoredSheet;
import org.remit.performance.score.Scores;

/** The scores that a report tells of: the latest that were kept; of a sheet that was never scored, what it stands at today. */
@ApplicationScoped
class ReportScores {

    private static final int AT_ONCE = 1_000;

    @Inject
    ScoreBook kept;

    @Inject
    Scores scores;

    /** What is done with the score of one sheet; all of them are never in memory. */
    interface Reader {
        void read(ReportedSheet sheet, ScoredSheet scored);
    }

    /** Reads all of them, in their order; a sheet that cannot be scored is left out. */
    void each(List<ReportedSheet> sheets, Reader reader) {
        for (int first = 0; first < sheets.size(); first += AT_ONCE) {
            List<ReportedSheet> some = sheets.subList(first, Math.min(first + AT_ONCE, sheets.size()));
            Map<Long, ScoredSheet> found =
                    of(some.stream().map(ReportedSheet::id).toList());
            some.stream()
                    .filter(sheet -> found.containsKey(sheet.id()))
                    .forEach(sheet -> reader.read(sheet, found.get(sheet.id())));
        }
    }

    private Map<Long, ScoredSheet> of(List<Long> ids) {
        Map<Long, ScoredSheet> found = new HashMap<>();
        kept.latest(ids).forEach((id, score) -> found.put(id, score.scored()));
        List<Long> others = new ArrayList<>(ids);
        others.removeAll(found.keySet());
        found.putAll(scores.live(others));
        return found;
    }
}
