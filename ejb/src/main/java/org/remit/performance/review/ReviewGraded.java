package org.remit.performance.review;

/**
 * The heads are done with a review, and it has the grade of its score.
 *
 * @param cycle the id of its cycle
 * @param review its id
 */
public record ReviewGraded(long cycle, long review) {}
