package org.remit.performance.score;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The scores without a container, as they stand and as they were kept. */
public final class LiveScores {

    private LiveScores() {}

    public static Scores on(EntityManager em, Clock clock) {
        Scores scores = new Scores();
        scores.sheets = new AgreedSheets();
        scores.sheets.em = em;
        scores.clock = clock;
        return scores;
    }

    public static ScoreBook kept(EntityManager em) {
        ScoreBook book = new ScoreBook();
        book.scores = new StoredScores();
        book.scores.em = em;
        return book;
    }
}
