package org.remit.performance.score;

/**
 * What scores are kept for.
 *
 * @param run the run that they belong to, or null
 * @param cycle the review cycle that they belong to, or null
 */
public record Occasion(Long run, Long cycle) {}
