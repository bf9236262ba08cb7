package org.remit.performance.score;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Scores that were kept. Asks nobody whether they may know them: whoever calls it has done that. */
@ApplicationScoped
public class ScoreBook {

    @Inject
    StoredScores scores;

    /**
     * The latest score of each of these sheets, with every step; two statements.
     *
     * @param sheetIds at most 1,000
     * @return by the ids of the sheets; those that were never scored are left out
     */
    public Map<Long, StoredScore> latest(Collection<Long> sheetIds) {
        return scores.latest(sheetIds);
    }

    /**
     * Scores by their own ids, with every step; two statements.
     *
     * @param scoreIds at most 1,000
     */
    public Map<Long, StoredScore> scores(Collection<Long> scoreIds) {
        return scores.find(scoreIds);
    }
}
