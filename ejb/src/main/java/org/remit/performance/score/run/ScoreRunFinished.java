package org.remit.performance.score.run;

/**
 * All sheets of a run have been scored.
 *
 * @param cycle the review cycle that it was started for, or null
 */
public record ScoreRunFinished(long run, Long cycle) {}
