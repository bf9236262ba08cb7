package org.remit.performance.score.run;

import java.time.Instant;

/**
 * How far a run is.
 *
 * @param cycle the review cycle that it was started for, or null
 * @param sheets how many are to be scored
 * @param scored how many are
 * @param failed how many cannot be; each says why
 * @param finishedAt null while it is under way
 */
public record ScoreProgress(
        long run, Long cycle, int sheets, long scored, long failed, Instant startedAt, Instant finishedAt) {

    public boolean finished() {
        return finishedAt != null;
    }
}
