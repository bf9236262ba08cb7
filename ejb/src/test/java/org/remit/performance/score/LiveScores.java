package org.remit.performance.score;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The scores without a container. */
public final class LiveScores {

    private LiveScores() {}

    public static Scores on(EntityManager em, Clock clock) {
        Scores scores = new Scores();
        scores.sheets = new AgreedSheets();
        scores.sheets.em = em;
        scores.clock = clock;
        return scores;
    }
}
